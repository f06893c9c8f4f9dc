//! Addresses that stand in somebody's notes go on working: each line of `old_addresses.txt` is an address as it was
//! once written, and the address of what it shows. Lines are added, never changed.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use network_of_networks::corpus::Corpus;
use network_of_networks::state::{address, read};

#[test]
fn old_addresses_show_what_they_showed() {
    let corpus = Corpus::bundled().expect("the corpus");
    let list = include_str!("old_addresses.txt");
    let mut wrong = Vec::new();
    let mut tried = 0;
    for line in list.lines().filter(|line| !line.starts_with('#')) {
        let (old, wanted) = line.split_once(' ').expect("two addresses");
        let (state, troubles) = read(old, &corpus);
        let shown = address(&state, &corpus);
        tried += 1;
        if shown != wanted || !troubles.is_empty() {
            wrong.push(format!("{old} shows {shown}, not {wanted} {troubles:?}"));
        }
    }
    assert!(tried > 50, "only {tried} addresses were tried");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
