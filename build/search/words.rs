//! The words that search looks at.

use super::super::corpus::{Tables, Text};

/// Every text that search looks at: those that `Index::new` in `src/analysis/search.rs` takes from the corpus.
pub fn searched(t: &Tables) -> impl Iterator<Item = &Text> {
    (t.entities.iter().flat_map(|e| [&e.name, &e.short]))
        .chain(&t.labels.features)
        .chain(t.events.iter().map(|e| &e.text))
        .chain(t.figures.iter().map(|f| &f.what))
        .chain(t.sources.iter().flat_map(|s| [&s.short, &s.cite]))
        .chain(t.oddities.iter().map(|o| &o.text))
        .chain(t.claims.iter().map(|c| &c.text))
}
