import type { BundledPackage } from './bundledLicenses.ts';

export interface Product {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** The version of Electron that it runs in. */
  readonly electron: string;
}

/**
 * What the program is made of, in CycloneDX 1.6 (ECMA-424): what scanners for known weaknesses read. No time and no serial
 * number stand in it, so that the same program gives the same bytes.
 */
export function billOfMaterials(product: Product, packages: readonly BundledPackage[]): string {
  const components = [
    component({ name: 'electron', version: product.electron, license: 'MIT' }, 'framework'),
    ...packages.map((one) => component(one, 'library')),
  ];
  const metadata = { component: component(product, 'application') };
  return `${JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata, components }, null, 2)}\n`;
}

interface Part {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

function component({ name, version, license }: Part, type: 'application' | 'framework' | 'library') {
  const purl = `pkg:npm/${name.replace(/^@/u, '%40')}@${version}`;
  const licenses = /\s(?:AND|OR)\s/u.test(license) ? [{ expression: license }] : [{ license: { id: license } }];
  return { type, 'bom-ref': purl, name, version, licenses, ...(type === 'application' ? {} : { purl }) };
}
