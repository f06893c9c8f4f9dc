//! The model's types as the build script sees them: the same files the page is compiled from.

#[path = "../src/corpus/codes.rs"]
mod codes;
#[path = "../src/corpus/ids.rs"]
mod ids;
#[path = "../src/corpus/model.rs"]
mod model;
#[path = "../src/corpus/sites.rs"]
mod sites;

pub use codes::*;
pub use ids::*;
pub use model::*;
pub use sites::*;
