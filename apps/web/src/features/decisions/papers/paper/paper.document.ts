import { graphql, type FragmentOf, type ResultOf } from '#shared/graphql.js';

export const statementFragment = graphql(`
  fragment StatementParts on Statement @_unmask {
    id
    version
    state
    kind
    until
    answer
    text
    reply
    givenAt
    giver {
      id
      name
      institutionId
    }
    institution {
      id
      name
      shortName
    }
    steps {
      action
      allowed
      refusal {
        code
        message
      }
    }
  }
`);

export const paperTextFragment = graphql(`
  fragment PaperTextParts on PaperText @_unmask {
    title
    leadOffice
    consultations {
      body
      role
      on
      note
    }
    points {
      number
      text
      effects
    }
    sections {
      section
      text
    }
  }
`);

export const commentWords = graphql(`
  fragment CommentWords on PaperComment @_unmask {
    id
    pointNumber
    text
    at
    author {
      id
      name
    }
  }
`);

/** What the page of a paper shows; every move of it answers with this. */
export const paperPage = graphql(
  `
    fragment PaperPage on Beschlussvorlage @_unmask {
      id
      version
      state
      number
      public
      sentBack {
        why
        reason
        at
      }
      statementsUntil
      unaskedBecause
      clearedAt
      clearedBy {
        id
        name
      }
      clears {
        id
        name
      }
      tabledAt
      textHash
      decidedAt
      text {
        ...PaperTextParts
      }
      adoptedText {
        ...PaperTextParts
      }
      body {
        id
        name
      }
      authors {
        id
        name
      }
      evidence {
        kind
        id
      }
      proposal {
        id
        title
      }
      themes {
        id
        number
        title
        recurrence {
          cases
          of
        }
      }
      statements {
        ...StatementParts
      }
      resolutions {
        id
        pointNumber
        outcome
        way
        dissent
        tally {
          yes
          no
          abstain
        }
        political {
          body
          on
          adopted
        }
        resolvedAt
        meeting {
          id
          title
        }
      }
      statementCounts {
        asked
        pending
        agreed
        objected
      }
      comments {
        ...CommentWords
      }
      files {
        id
        name
        size
        link
      }
      steps {
        action
        allowed
        refusal {
          code
          message
        }
      }
    }
  `,
  [paperTextFragment, statementFragment, commentWords],
);

export const PaperDocument = graphql(
  `
    query Paper($id: ID!) {
      paper(id: $id) {
        ...PaperPage
      }
    }
  `,
  [paperPage],
);

export type Paper = NonNullable<ResultOf<typeof PaperDocument>['paper']>;
export type PaperResolution = Paper['resolutions'][number];
export type PaperStatement = FragmentOf<typeof statementFragment>;
export type WrittenText = FragmentOf<typeof paperTextFragment>;
