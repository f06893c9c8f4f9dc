//! The model of what is known outside the paper, as the build script sees it: the same files the page is compiled from.

#[path = "../src/outside/codes.rs"]
mod codes;
#[path = "../src/outside/model.rs"]
mod model;

pub use codes::*;
pub use model::*;
