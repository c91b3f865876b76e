import { z } from 'zod';
import { bareSchema, itemOf, membersOf, propertiesOf } from '#core/agreement/schemaWalk.ts';
import { kindOf } from '#core/agreement/valueKind.ts';

/** The names that words are needed for, gathered from the schema itself. */
export class SchemaNames {
  /** `around/field` for every field of the agreement. */
  readonly fields = new Set<string>();
  /** Lists whose items are objects without a printed form of their own. */
  readonly lists = new Set<string>();
  readonly choices = new Map<string, Set<string>>();
  private readonly visited = new Map<z.ZodType, Set<string>>();

  constructor(schema: z.ZodType) {
    this.visit(schema, '');
  }

  /** `field` is the key the schema stands at. */
  private visit(wrapped: z.ZodType, field: string): void {
    const places = this.visited.get(wrapped) ?? new Set();
    if (places.has(field)) return;
    this.visited.set(wrapped, places.add(field));
    const schema = bareSchema(wrapped);
    const item = itemOf(schema);
    if (item !== undefined) this.visitItem(item, field);
    for (const member of membersOf(schema)) this.visitMember(member, field);
  }

  private visitItem(item: z.ZodType, list: string): void {
    if (membersOf(item).some(isEntity)) this.lists.add(list);
    this.visit(item, list);
  }

  private visitMember(member: z.ZodType, field: string): void {
    const kind = kindOf(member);
    if (kind?.kind === 'choice' && member instanceof z.ZodEnum) {
      const members = this.choices.get(kind.of) ?? new Set();
      this.choices.set(kind.of, new Set([...members, ...member.options.map(String)]));
    }
    for (const [key, property] of Object.entries(propertiesOf(member))) {
      this.fields.add(`${field}/${key}`);
      this.visit(property, key);
    }
  }
}

function isEntity(member: z.ZodType): boolean {
  return member instanceof z.ZodObject && kindOf(member) === undefined;
}
