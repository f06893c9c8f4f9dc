//! Time: every event as wide as its date is vague, under four stops of three wheels, over an even scale.

pub mod layout;
pub mod scene;
#[cfg(test)]
mod tests;
pub mod wording;
