//! The argument of the paper: a map of its claims, and the outline under it.

pub mod outline;
pub mod scene;
#[cfg(test)]
mod tests;
pub mod wording;
