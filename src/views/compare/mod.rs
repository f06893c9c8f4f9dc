//! The comparison: the three programmes side by side, with a fourth column for SEMATECH.

pub mod layout;
pub mod scene;
#[cfg(test)]
mod tests;
pub mod wording;
