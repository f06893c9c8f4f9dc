//! Typed positions of rows in the corpus tables. A position is only meaningful for the corpus it came from.

use serde::{Deserialize, Serialize};

/// Declares a position type: a `u16` index into one table of the corpus.
macro_rules! positions {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub struct $name(pub u16);

        impl $name {
            /// The position as an index into its table.
            pub const fn index(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}

positions! {
    /// A row of `data/entities.toml`.
    EntityId,
    /// A row of `data/relations.toml`.
    RelationId,
    /// A row of `data/types.toml`.
    TypeId,
    /// A row of `data/figures.toml`.
    FigureId,
    /// A row of `data/events.toml`.
    EventId,
    /// A row of `data/sources.toml`.
    SourceId,
    /// A row of `data/oddities.toml`.
    OddityId,
    /// A row of `data/argument.toml`.
    ClaimId,
    /// A row of `data/questions.toml`.
    QuestionId,
    /// A row of `data/kept.toml`.
    KeptId,
    /// A row of `data/sections.toml`.
    SectionId,
    /// A row of the units in `data/labels.toml`.
    UnitId,
}
