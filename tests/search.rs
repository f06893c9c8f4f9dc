//! Suggestions come in the right order, in both scripts, and forgive a slip.

mod tiny;

use network_of_networks::analysis::*;
use network_of_networks::corpus::*;
use proptest::prelude::*;

fn first(typed: &str) -> Option<(Item, How)> {
    Index::new(&tiny::corpus())
        .suggest(typed)
        .first()
        .map(|h| (h.item, h.how))
}

const MEP: Item = Item::Entity(EntityId(0));
const COMMERCE: Item = Item::Entity(EntityId(3));

#[test]
fn every_way_of_typing_a_name() {
    assert_eq!(first("nnmi"), Some((Item::Entity(EntityId(1)), How::Whole)));
    assert_eq!(first("manufacturing ext"), Some((MEP, How::Start)));
    assert_eq!(first("commerce"), Some((COMMERCE, How::Words)));
    assert_eq!(first("part manu"), Some((MEP, How::Words)));
    assert_eq!(first("商务"), Some((COMMERCE, How::Start)));
    assert_eq!(first("务部"), Some((COMMERCE, How::Within)));
    assert_eq!(first("swb"), Some((COMMERCE, How::Initials)));
    assert_eq!(first("SWB"), Some((COMMERCE, How::Initials)));
    assert_eq!(first("doc"), Some((COMMERCE, How::Initials)));
    assert_eq!(first("comerce"), Some((COMMERCE, How::Slip)));
    assert_eq!(first("extensoin"), Some((MEP, How::Slip)));
    assert_eq!(first("ＮＮＭＩ").map(|h| h.1), Some(How::Whole));
}

#[test]
fn nothing_for_nothing() {
    for typed in ["", "  ", "，。", "zzzz", "商贸"] {
        assert_eq!(first(typed), None, "{typed}");
    }
}

proptest! {
    #[test]
    fn anything_may_be_typed(typed in any::<String>()) {
        prop_assert!(Index::new(&tiny::corpus()).suggest(&typed).len() <= 8);
    }
}
