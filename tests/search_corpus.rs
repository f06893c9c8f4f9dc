//! Search over the bundled paper.
#![allow(clippy::expect_used)] // A test may give up.

use network_of_networks::analysis::*;
use network_of_networks::corpus::*;

fn corpus() -> Corpus {
    Corpus::bundled().expect("the build made it")
}

#[test]
fn every_chinese_character_of_a_name_has_a_first_letter() {
    let (corpus, letters) = (corpus(), Initials::new());
    let mut missing: Vec<char> = Vec::new();
    for id in corpus.entity_ids() {
        let e = corpus.entity(id);
        missing.extend(
            e.name
                .zh
                .chars()
                .chain(e.short.zh.chars())
                .filter(|&c| is_han(c) && letters.of(c).next().is_none()),
        );
    }
    assert!(missing.is_empty(), "add to src/analysis/pinyin.rs: {missing:?}");
}

#[test]
fn names_a_reader_would_type() {
    let corpus = corpus();
    let index = Index::new(&corpus);
    for (typed, slug) in [
        ("swb", "department-of-commerce"),
        ("商务部", "department-of-commerce"),
        ("commerce", "department-of-commerce"),
        ("comerce", "department-of-commerce"),
        ("nist", "nist"),
        ("amnpo", "amnpo"),
        ("chips and sci", "chips-act"),
        ("semat", "sematech"),
        ("nengyuanbu", ""),
        ("nyb", "department-of-energy"),
        ("wangluo", ""),
        ("wlzdwl", "network-of-networks"),
        ("network of net", "network-of-networks"),
    ] {
        let first = index.suggest(typed).first().map(|h| match h.item {
            Item::Entity(id) => corpus.entity(id).slug.clone(),
            other => format!("{other:?}"),
        });
        assert_eq!(first.unwrap_or_default(), slug, "{typed}");
    }
}

#[test]
fn every_entity_is_first_or_among_its_namesakes_when_its_name_is_typed() {
    let corpus = corpus();
    let index = Index::new(&corpus);
    for id in corpus.entity_ids() {
        let e = corpus.entity(id);
        for name in [&e.name.en, &e.name.zh] {
            let hits = index.suggest(name);
            assert!(hits.iter().any(|h| h.item == Item::Entity(id)), "{name}: {hits:?}");
        }
    }
}

#[test]
fn all_kinds_of_things_are_found() {
    let corpus = corpus();
    let index = Index::new(&corpus);
    let finds = |typed: &str, test: fn(Item) -> bool| {
        let hits = index.suggest(typed);
        assert!(hits.iter().any(|h| test(h.item)), "{typed}: {hits:?}");
    };
    finds("Bonvillian", |i| matches!(i, Item::Source(_)));
    finds("拉佐尼克", |i| matches!(i, Item::Source(_)));
    finds("p103-7", |i| matches!(i, Item::Source(_)));
    finds("2.3tn", |i| matches!(i, Item::Figure(_)));
    finds("708 major", |i| matches!(i, Item::Event(_)));
    finds("睦", |i| matches!(i, Item::Oddity(_)));
    finds("three boundaries", |i| matches!(i, Item::Claim(_)));
    finds("rwdx", |i| matches!(i, Item::Feature(_)));
}
