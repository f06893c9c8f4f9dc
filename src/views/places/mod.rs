//! Places: centres and institutes on a map of tiles.

pub mod layout;
pub mod scene;
#[cfg(test)]
mod tests;
