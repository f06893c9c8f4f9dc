//! The built page as readers meet it.

mod start;
