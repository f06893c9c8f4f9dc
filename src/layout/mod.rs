//! Numbers in, positions out. Lengths are CSS pixels of the picture; angles are degrees clockwise from north.
//! Knows the corpus, not how anything is drawn.

pub mod crossings;
pub mod geometry;
pub mod labels;
pub mod metrics;
pub mod network;
pub mod stands;
pub mod tiles;
pub mod wheel;
