//! Search over the bundled paper.
#![allow(clippy::expect_used)] // A test may give up.

use network_of_networks::analysis::*;
use network_of_networks::corpus::*;

fn corpus() -> Corpus {
    Corpus::bundled().expect("the build made it")
}

fn letters() -> Initials {
    Initials::bundled().expect("the build made them")
}

#[test]
fn every_chinese_character_that_search_meets_has_a_first_letter() {
    let (corpus, letters) = (corpus(), letters());
    let t = corpus.tables();
    let mut texts: Vec<&Text> = t.labels.features.iter().collect();
    texts.extend(t.entities.iter().flat_map(|e| [&e.name, &e.short]));
    texts.extend(t.events.iter().map(|e| &e.text));
    texts.extend(t.figures.iter().map(|f| &f.what));
    texts.extend(t.sources.iter().flat_map(|s| [&s.short, &s.cite]));
    texts.extend(t.oddities.iter().map(|o| &o.text));
    texts.extend(t.claims.iter().map(|c| &c.text));
    let chars = texts.iter().flat_map(|text| text.en.chars().chain(text.zh.chars()));
    let missing: Vec<char> = chars.filter(|&c| is_han(c) && letters.of(c).is_empty()).collect();
    assert!(missing.is_empty(), "build/search/ has none for {missing:?}");
}

#[test]
fn first_letters_are_small_ones_of_the_alphabet() {
    let letters = letters();
    for c in '\u{3400}'..='\u{9fff}' {
        let of = letters.of(c);
        assert!(of.bytes().all(|b| b.is_ascii_lowercase()), "{c}: {of}");
    }
}

#[test]
fn every_entity_is_found_by_the_initials_of_its_name() {
    let (corpus, letters) = (corpus(), letters());
    let index = Index::new(&corpus);
    for id in corpus.entity_ids() {
        let name = &corpus.entity(id).name.zh;
        let typed: String = name.chars().filter_map(|c| letters.of(c).chars().next()).collect();
        // Of two letters there are many; names in Latin letters are found otherwise.
        if typed.len() > 2 && name.chars().all(is_han) {
            let hits = index.suggest(&typed);
            assert!(
                hits.iter().any(|h| h.item == Item::Entity(id)),
                "{name}, {typed}: {hits:?}"
            );
        }
    }
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
