//! The data files as they are written: one struct a table, unknown fields refused.

use std::collections::BTreeMap;

use serde::Deserialize;

/// The same words in both languages; a missing one is found by the checks, which can name the row.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    #[serde(default)]
    pub en: String,
    #[serde(default)]
    pub zh: String,
}

/// Declares row structs: fields before the bar must be there, those after it may be left out.
macro_rules! rows {
    ($($name:ident { $($need:ident: $nt:ty),* $(,)? | $($may:ident: $mt:ty),* $(,)? })*) => {$(
        #[derive(Clone, Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $(pub $need: $nt,)*
            $(#[serde(default)] pub $may: $mt,)*
        }
    )*};
}

type List = Vec<String>;

rows! {
    Entity {
        id: String, name: Words, short: Words, kind: String, sector: String, case: String, desc: Words |
        plural: bool, when: Option<Words>, from: Option<i16>, to: Option<i16>, year_note: Option<Words>,
        pages: String, sections: List, notes: List,
    }
    Relation {
        id: String, from: String, r#type: String, to: String, case: String, status: String, text: Words |
        features: List, boundaries: List, coded: List, from_year: Option<i16>, to_year: Option<i16>,
        year_note: Option<Words>, pages: String, sections: List, notes: List,
    }
    Phrase { en: String, plural: String, zh: String | }
    Type { id: String, family: String, forward: Phrase, inverse: Phrase | directed: Option<bool> }
    Family { id: String, name: Words, hint: Words | }
    Figure {
        id: String, value: f64, what: Words, case: String |
        unit: String, max: Option<f64>, qualifier: String, as_of: Words, undated: bool, about: List, formula: String,
        flag: Option<Words>, pages: String, sections: List, notes: List,
    }
    Event {
        id: String, start: String, precision: String, case: String, text: Words |
        end: String, entities: List, note: Option<Words>, pages: String, sections: List, notes: List,
    }
    Source {
        id: String, page: String, marker: String, short: Words, cite: Words, case: String |
        comment: bool, as_printed: Option<Words>, remark: Option<Words>, section: Option<String>,
        works: List, at: String, same_as: Option<String>,
    }
    Work {
        id: String, authors: List, title: String, year: String, lang: String |
        authors_en: List, title_en: String, r#in: String, in_en: String,
    }
    Oddity {
        id: String, kind: String, severity: String, basis: String, text: Words |
        about: List, outside: List, pages: String, sections: List, notes: List,
    }
    Claim {
        id: String, kind: String, status: String, text: Words |
        brief: Option<Words>, parent: Option<String>, programme: Option<String>, feature: Option<String>, evidence: List, figures: List,
        entities: List, oddities: List, pages: String, sections: List, notes: List,
    }
    Kept {
        id: String, aspect: Words, mep: Words, nnmi: Words, nstc: Words |
        evidence: List, figures: List, entities: List,
    }
    Question { id: String, ask: Words, answer: Words | entities: List, relations: List, pages: String }
    Section { id: String, name: Words, pages: String | }
    Unit { id: String, measure: String, name: Words | }
}

/// Code → words.
pub type Book = BTreeMap<String, Words>;

/// `labels.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Labels {
    pub kind: Book,
    pub sector: Book,
    pub case: Book,
    pub feature: Book,
    pub boundary: Book,
    pub status: Book,
    pub coded: Book,
    pub precision: Book,
    pub qualifier: Book,
    pub severity: Book,
    pub basis: Book,
    pub oddity: Book,
    pub claim: Book,
    pub unit: Vec<Unit>,
}

/// Everything in `data/`.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    pub entities: Vec<Entity>,
    pub relations: Vec<Relation>,
    pub families: Vec<Family>,
    pub types: Vec<Type>,
    pub figures: Vec<Figure>,
    pub events: Vec<Event>,
    pub sources: Vec<Source>,
    pub works: Vec<Work>,
    pub oddities: Vec<Oddity>,
    pub claims: Vec<Claim>,
    pub kept: Vec<Kept>,
    pub questions: Vec<Question>,
    pub sections: Vec<Section>,
    pub labels: Labels,
}
