import { parseTemplate, type Template, type TemplateSource } from '#core/clauses/template.ts';

/** Small, but with every form of the template language. */
export const fixtureTemplate: TemplateSource = {
  manifest: JSON.stringify({
    id: 'fixture',
    version: 1,
    name: { en: 'Fixture', da: 'Prøve' },
    description: { en: 'For tests.', da: 'Til prøver.' },
    suits: ['customer'],
    terms: [
      {
        id: 'downtime',
        en: { term: 'Downtime', meaning: 'time without service.' },
        da: { term: 'Nedetid', meaning: 'tid uden ydelse.' },
      },
    ],
  }),
  texts: {
    en: `{% cover_section %}

{% cover %}

{% body_section %}

# Parties {#parties}

Between **{{ provider.legalName }}** and *{{ customer.legalName }}*, as stated in [clause](#services). {#between}

{% if type == "internal" and effectiveDate %}Valid from {{ effectiveDate }}.{% else %}Valid from signature.{% endif %}

# Services {#services}

{% services %}

## List {#list}

{% for s in services %}
1. {{ s.name }}{% unless forloop.last %};{% endunless %}
   1. hours: {{ s.hours.name }}
{% endfor %}

- see [the site](https://example.com/a)\\
  or [write](mailto:post@example.com)

{% case language %}{% when "en" %}English{% when "da" %}Danish{% endcase %}

{% annex_section measurement "Measurement" %}

{% metric_definitions %}
`,
    da: `{% cover_section %}

{% cover %}

{% body_section %}

# Parter {#parties}

Mellem **{{ provider.legalName }}** og *{{ customer.legalName }}*, jf. [punkt](#services). {#between}

{% if type == "internal" and effectiveDate %}Gælder fra {{ effectiveDate }}.{% else %}Gælder fra underskrift.{% endif %}

# Ydelser {#services}

{% services %}

## Liste {#list}

{% for s in services %}
1. {{ s.name }}{% unless forloop.last %};{% endunless %}
   1. tid: {{ s.hours.name }}
{% endfor %}

- se [stedet](https://example.com/a)\\
  eller [skriv](mailto:post@example.com)

{% case language %}{% when "en" %}Engelsk{% when "da" %}Dansk{% endcase %}

{% annex_section measurement "Måling" %}

{% metric_definitions %}
`,
  },
};

/** A template of nothing but a body section with the text, the same in both languages. */
export function templateSaying(text: string): Template {
  const whole = `{% body_section %}\n\n${text}\n`;
  return read({ ...fixtureTemplate, texts: { en: whole, da: whole } });
}

export function read(source: TemplateSource): Template {
  const parsed = parseTemplate(source);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.value;
}
