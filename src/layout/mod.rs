//! Numbers in, positions out. Lengths are CSS pixels of the picture; angles are degrees clockwise from north.
//! Knows the corpus, not how anything is drawn.

pub mod compare;
pub mod crossings;
pub mod framework;
pub mod geometry;
pub mod halo;
pub mod labels;
pub mod metrics;
pub mod money;
pub mod network;
pub mod stands;
pub mod tiles;
pub mod timeline;
pub mod wheel;
