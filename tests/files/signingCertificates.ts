import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const PASSWORD = 'hemmelig';

/** Certificates of nobody, for tests only: an authority, and one for each name, as PKCS#12. */
export function makeCertificates(folder: string, names: readonly string[]): readonly Uint8Array[] {
  const at = (name: string): string => join(folder, name);
  openssl('req -x509 -newkey rsa:2048 -sha256 -nodes -days 3650', [
    ['-keyout', at('ca.key')],
    ['-out', at('ca.crt')],
    ['-subj', '/C=DK/O=Test/CN=Test authority'],
    ['-addext', 'keyUsage=critical,keyCertSign,cRLSign'],
  ]);
  writeFileSync(at('extensions'), 'basicConstraints=CA:false\nkeyUsage=critical,digitalSignature,nonRepudiation\n');
  return names.map((name) => {
    openssl('req -newkey rsa:2048 -nodes -utf8', [
      ['-keyout', at(`${name}.key`)],
      ['-out', at(`${name}.csr`)],
      ['-subj', `/C=DK/O=Ærø Hosting/CN=${name}`],
    ]);
    openssl('x509 -req -sha256 -days 730 -CAcreateserial', [
      ['-in', at(`${name}.csr`)],
      ['-CA', at('ca.crt')],
      ['-CAkey', at('ca.key')],
      ['-extfile', at('extensions')],
      ['-out', at(`${name}.crt`)],
    ]);
    openssl('pkcs12 -export', [
      ['-inkey', at(`${name}.key`)],
      ['-in', at(`${name}.crt`)],
      ['-certfile', at('ca.crt')],
      ['-passout', `pass:${PASSWORD}`],
      ['-out', at(`${name}.p12`)],
    ]);
    return new Uint8Array(readFileSync(at(`${name}.p12`)));
  });
}

function openssl(command: string, options: readonly (readonly [string, string])[]): void {
  execFileSync('openssl', [...command.split(' '), ...options.flat()], { stdio: 'ignore' });
}
