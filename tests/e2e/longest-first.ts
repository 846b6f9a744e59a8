import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes minutes: begun last, it would be run alone at the end. */
const longest = ['editors', 'gate', 'sites-boxes', 'access', 'gate-elsewhere']

const rank = ({ moduleId }: TestSpecification): number => {
  const at = longest.findIndex(name => moduleId.endsWith(`/${name}.test.ts`))
  return at < 0 ? longest.length : at
}

/** Files are taken in this order by whichever worker is free. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => rank(a) - rank(b))
  }
}
