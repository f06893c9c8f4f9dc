//! A link read aloud from one of its ends: "leads MEP", "由NIST领导".

use crate::corpus::*;

/// A link seen from one end, in parts, so that the other end's name can be a button.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase<'a> {
    /// Words before the name, with the blank that follows them in English.
    pub before: String,
    /// The other end.
    pub other: EntityId,
    /// Full name of the other end.
    pub name: &'a str,
    /// Words after the name; always empty in English.
    pub after: &'a str,
}

impl Corpus {
    /// A link as its end `seen_from` would tell it, in parts.
    ///
    /// In English the other name comes last and the verb agrees with `seen_from`. In Chinese `…` in the type's phrase
    /// stands for the other name, else it comes last; nothing is put between Latin and Chinese characters.
    pub fn phrase_parts(&self, relation: RelationId, seen_from: EntityId, lang: Lang) -> Phrase<'_> {
        let link = self.relation(relation);
        let kind = self.relation_type(link.kind);
        let other = self.other_end(relation, seen_from);
        let forward = link.from == seen_from;
        let words = if forward { &kind.forward } else { &kind.inverse };
        let name = self.entity(other).name.get(lang);
        let (before, after) = match lang {
            Lang::En => {
                let plural = if forward {
                    &kind.forward_plural
                } else {
                    &kind.inverse_plural
                };
                let verb = if self.entity(seen_from).plural {
                    plural
                } else {
                    &words.en
                };
                (format!("{verb} "), "")
            }
            Lang::Zh => {
                let (before, after) = words.zh.split_once('…').unwrap_or((&words.zh, ""));
                (before.to_string(), after)
            }
        };
        Phrase {
            before,
            other,
            name,
            after,
        }
    }

    /// A link as its end `seen_from` would tell it: the verb phrase with the other end's full name.
    pub fn phrase(&self, relation: RelationId, seen_from: EntityId, lang: Lang) -> String {
        let Phrase {
            before, name, after, ..
        } = self.phrase_parts(relation, seen_from, lang);
        format!("{before}{name}{after}")
    }
}
