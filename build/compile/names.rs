//! Finds rows by id; refuses ids that are used twice or would not survive in an address.

use std::collections::BTreeMap;

use super::super::corpus::*;
use super::problems::{Problems, Row};
use super::rows::Rows;

/// Id → position, for one table.
pub struct Table {
    file: &'static str,
    what: &'static str,
    places: BTreeMap<String, u16>,
}

impl Table {
    fn of<'a>(
        file: &'static str,
        what: &'static str,
        ids: impl Iterator<Item = &'a String>,
        problems: &mut Problems,
    ) -> Table {
        let mut places = BTreeMap::new();
        for (at, id) in ids.enumerate() {
            if places.insert(id.clone(), at as u16).is_some() {
                problems.enter(
                    Row { file, id },
                    format!("two rows of {what} have this id"),
                    "rename one of them",
                );
            }
            let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
            // Units keep words as codes: they are never part of an address.
            if what != "unit" && (id.is_empty() || !id.chars().all(plain)) {
                problems.enter(
                    Row { file, id },
                    "the id would not survive in an address",
                    "use letters, digits, - and .",
                );
            }
        }
        Table { file, what, places }
    }

    /// Position of a row, or an entry in the ledger against the row that names it.
    pub fn find(&self, row: Row, field: &str, id: &str, problems: &mut Problems) -> u16 {
        self.places.get(id).copied().unwrap_or_else(|| {
            problems.enter(
                row,
                format!("`{field}` names {} \"{id}\", which does not exist", self.what),
                format!("correct the id or add the row to data/{}", self.file),
            );
            0
        })
    }

    /// Whether there is such a row.
    pub fn has(&self, id: &str) -> bool {
        self.places.contains_key(id)
    }
}

/// All tables by name.
pub struct Names {
    pub entities: Table,
    pub relations: Table,
    pub types: Table,
    pub figures: Table,
    pub events: Table,
    pub sources: Table,
    pub works: Table,
    pub oddities: Table,
    pub claims: Table,
    pub questions: Table,
    pub sections: Table,
    pub units: Table,
}

impl Names {
    /// Indexes every table and enters duplicates.
    pub fn of(rows: &Rows, problems: &mut Problems) -> Names {
        Table::of("kept.toml", "kept", rows.kept.iter().map(|r| &r.id), problems);
        Table::of("types.toml", "family", rows.families.iter().map(|r| &r.id), problems);
        Names {
            entities: Table::of("entities.toml", "entity", rows.entities.iter().map(|r| &r.id), problems),
            relations: Table::of(
                "relations.toml",
                "relation",
                rows.relations.iter().map(|r| &r.id),
                problems,
            ),
            types: Table::of("types.toml", "type", rows.types.iter().map(|r| &r.id), problems),
            figures: Table::of("figures.toml", "figure", rows.figures.iter().map(|r| &r.id), problems),
            events: Table::of("events.toml", "event", rows.events.iter().map(|r| &r.id), problems),
            sources: Table::of("sources.toml", "source", rows.sources.iter().map(|r| &r.id), problems),
            works: Table::of("works.toml", "work", rows.works.iter().map(|r| &r.id), problems),
            oddities: Table::of("oddities.toml", "oddity", rows.oddities.iter().map(|r| &r.id), problems),
            claims: Table::of("argument.toml", "claim", rows.claims.iter().map(|r| &r.id), problems),
            questions: Table::of(
                "questions.toml",
                "question",
                rows.questions.iter().map(|r| &r.id),
                problems,
            ),
            sections: Table::of(
                "sections.toml",
                "section",
                rows.sections.iter().map(|r| &r.id),
                problems,
            ),
            units: Table::of("labels.toml", "unit", rows.labels.unit.iter().map(|r| &r.id), problems),
        }
    }

    /// Positions of entities.
    pub fn entities(&self, row: Row, field: &str, ids: &[String], problems: &mut Problems) -> Vec<EntityId> {
        ids.iter()
            .map(|id| EntityId(self.entities.find(row, field, id, problems)))
            .collect()
    }

    /// Positions of relations.
    pub fn relations(&self, row: Row, field: &str, ids: &[String], problems: &mut Problems) -> Vec<RelationId> {
        ids.iter()
            .map(|id| RelationId(self.relations.find(row, field, id, problems)))
            .collect()
    }

    /// Positions of figures.
    pub fn figures(&self, row: Row, field: &str, ids: &[String], problems: &mut Problems) -> Vec<FigureId> {
        ids.iter()
            .map(|id| FigureId(self.figures.find(row, field, id, problems)))
            .collect()
    }

    /// The item an address code such as `n.mep` or `a.MEP.mission` stands for.
    pub fn item(&self, row: Row, field: &str, code: &str, problems: &mut Problems) -> Option<Item> {
        let (letter, id) = code.split_once('.').unwrap_or((code, ""));
        let mut at = |table: &Table| table.find(row, field, id, problems);
        match letter {
            "n" => Some(Item::Entity(EntityId(at(&self.entities)))),
            "r" => Some(Item::Relation(RelationId(at(&self.relations)))),
            "f" => Some(Item::Figure(FigureId(at(&self.figures)))),
            "e" => Some(Item::Event(EventId(at(&self.events)))),
            "s" => Some(Item::Source(SourceId(at(&self.sources)))),
            "o" => Some(Item::Oddity(OddityId(at(&self.oddities)))),
            "c" => Some(Item::Claim(ClaimId(at(&self.claims)))),
            "q" => Some(Item::Question(QuestionId(at(&self.questions)))),
            _ => {
                let arc = id.split_once('.').and_then(|(programme, feature)| {
                    Some(Item::Arc(
                        Programme::from_code(programme)?,
                        Feature::from_code(feature)?,
                    ))
                });
                let item = match letter {
                    "a" => arc,
                    "k" => Feature::from_code(id).map(Item::Feature),
                    _ => None,
                };
                if item.is_none() {
                    problems.enter(
                        row,
                        format!("`{field}` has \"{code}\", which is no code of an item"),
                        "write n.ENTITY, r.RELATION, f.FIGURE, e.EVENT, s.SOURCE, a.PROGRAMME.FEATURE or k.FEATURE",
                    );
                }
                item
            }
        }
    }
}
