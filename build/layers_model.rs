//! The model of what is known outside the paper, as the build script sees it: the same files the page is compiled from.

#[path = "../src/layers/codes.rs"]
mod codes;
#[path = "../src/layers/model.rs"]
mod model;

pub use codes::*;
pub use model::*;
