import type { Draft } from '../src/engine/draft.ts'

/** Whether a draft speaks to one person: what is advice there is information in a post to the world. */
export const isAnswer = ({ kind }: Pick<Draft, 'kind'>): boolean =>
  kind === 'reply' || kind === 'comment' || kind === 'message'

/** Whether a draft answers somebody where all can read it. */
export const isPublicAnswer = (draft: Pick<Draft, 'kind'>): boolean =>
  answersSomebody(draft) && draft.kind !== 'message'

/** Whether a draft answers somebody, a review included. */
export const answersSomebody = (draft: Pick<Draft, 'kind'>): boolean =>
  isAnswer(draft) || draft.kind === 'review-reply'
