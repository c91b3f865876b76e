import { expect, test } from 'vitest';
import { publisherWords, whyNoPublisher } from '#tools/packaging/publisher.ts';

const SET = { SLA_STUDIO_MAINTAINER: 'Ærø Hosting <it@aeroe.dk>', SLA_STUDIO_HOMEPAGE: 'https://aeroe.dk/sla' };

test('whoever packages the program for others is named in the installers', () => {
  expect(whyNoPublisher(SET)).toBeNull();
  expect(publisherWords(SET)).toEqual([
    '-c.linux.maintainer=Ærø Hosting <it@aeroe.dk>',
    '-c.extraMetadata.homepage=https://aeroe.dk/sla',
  ]);
});

test('without a name, an address and a page no installer is made, and what is missing is said', () => {
  expect(whyNoPublisher({})).toMatch(/SLA_STUDIO_MAINTAINER.*\n.*SLA_STUDIO_HOMEPAGE/u);
});

test.each(['', 'it@aeroe.dk', 'Ærø Hosting', '<it@aeroe.dk>', 'Ærø Hosting <aeroe.dk>'])(
  'the maintainer "%s" is no name with an address',
  (maintainer) => {
    const refusal = whyNoPublisher({ ...SET, SLA_STUDIO_MAINTAINER: maintainer });
    expect(refusal).toContain('SLA_STUDIO_MAINTAINER="Name <');
    expect(refusal).not.toContain('SLA_STUDIO_HOMEPAGE');
  },
);

test('what is no page is refused', () => {
  expect(whyNoPublisher({ ...SET, SLA_STUDIO_HOMEPAGE: 'aeroe.dk' })).toContain('SLA_STUDIO_HOMEPAGE');
});
