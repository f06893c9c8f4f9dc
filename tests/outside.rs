//! What is known outside the paper: complete, sourced, read back as written, and silent until asked for.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used)]

use network_of_networks::analysis::{Layers, layer_rows};
use network_of_networks::corpus::{Code, Corpus, Institute, Item, Lang, Region, Site};
use network_of_networks::layers::{Confidence, Layer, LayerData, Proof, Sponsor, Tables, Verdict};
use network_of_networks::text::Day;
use std::collections::BTreeSet;

fn both() -> (Corpus, LayerData) {
    (
        Corpus::bundled().expect("the bundled corpus"),
        LayerData::bundled().expect("the bundled knowledge"),
    )
}

const ALL: Layers = Layers {
    checked: true,
    after: true,
};

#[test]
fn fifty_one_tiles_with_a_centre_each() {
    let (_, layer_data) = both();
    let places: BTreeSet<(u8, u8)> = layer_data.tables().tiles.iter().map(|t| (t.column, t.row)).collect();
    assert_eq!((Region::ALL.len(), places.len()), (51, 51));
    for &region in Region::ALL {
        assert!(
            layer_data.tile(region).is_some() && layer_data.centre(region).is_some(),
            "{region:?}"
        );
    }
    assert!(
        layer_data
            .tables()
            .asides
            .iter()
            .all(|a| !places.contains(&(a.column, a.row)))
    );
}

#[test]
fn sixteen_institutes_nine_six_one() {
    let (_, layer_data) = both();
    let by = |s| layer_data.institutes().iter().filter(|i| i.sponsor == s).count();
    assert_eq!(
        (by(Sponsor::Defense), by(Sponsor::Energy), by(Sponsor::Commerce)),
        (9, 6, 1)
    );
    let ids: BTreeSet<Institute> = layer_data.institutes().iter().map(|i| i.id).collect();
    assert_eq!(ids.len(), 16);
    assert!(Institute::ALL.iter().all(|&i| layer_data.institute(i).is_some()));
}

#[test]
fn every_row_says_where_it_is_known_from() {
    let (_, layer_data) = both();
    let t = layer_data.tables();
    let proofs: Vec<&Proof> = (t.asides.iter().map(|r| &r.proof))
        .chain(t.centres.iter().map(|r| &r.proof))
        .chain(t.institutes.iter().map(|r| &r.proof))
        .chain(t.ties.iter().map(|r| &r.proof))
        .chain(t.checks.iter().map(|r| &r.proof))
        .chain(t.after.iter().map(|r| &r.proof))
        .chain([&t.grid])
        .collect();
    assert!(proofs.len() > 51 + 16 + 10 + 40 + 15);
    for p in proofs {
        assert!(
            !p.sources.is_empty() && p.sources.iter().all(|s| s.starts_with("http")),
            "{p:?}"
        );
        assert!(Day::read(&p.seen).is_some(), "{p:?}");
    }
    for site in Site::all() {
        assert_eq!(
            layer_data.proof(site).expect("a proof").confidence,
            Confidence::Seen,
            "{site:?}"
        );
        assert!(
            layer_data
                .name(site)
                .is_some_and(|n| !n.en.is_empty() && !n.zh.is_empty())
        );
    }
}

#[test]
fn what_is_written_is_what_is_read() {
    let (_, layer_data) = both();
    let bytes = postcard::to_allocvec(layer_data.tables()).expect("written");
    assert_eq!(
        &postcard::from_bytes::<Tables>(&bytes).expect("read"),
        layer_data.tables()
    );
    for cut in [0, 3, bytes.len() / 2, bytes.len() - 1] {
        assert!(postcard::from_bytes::<Tables>(&bytes[..cut]).is_err(), "{cut}");
    }
}

#[test]
fn codes_of_places_lead_there_and_back() {
    let (corpus, _) = both();
    for site in Site::all() {
        let code = corpus.code_of(Item::Site(site));
        assert_eq!(corpus.item_coded(&code), Some(Item::Site(site)), "{code}");
        assert!(corpus.tier_of(site).is_some() && corpus.mentions(Item::Site(site)).is_empty());
    }
    assert_eq!(corpus.code_of(Item::Site(Site::Centre(Region::Ca))), "p.CA");
    assert_eq!(corpus.item_coded("i.nobody"), None);
    assert!(
        corpus.items().all(|i| !matches!(i, Item::Site(_))),
        "the paper names no place"
    );
}

#[test]
fn rows_of_layers_point_at_items_that_exist() {
    let (corpus, layer_data) = both();
    let codes = (layer_data.tables().checks.iter().flat_map(|c| &c.about))
        .chain(layer_data.tables().after.iter().flat_map(|a| &a.about));
    for code in codes {
        assert!(corpus.item_coded(code).is_some(), "{code}");
    }
}

#[test]
fn a_layer_is_silent_until_asked_for() {
    let (corpus, layer_data) = both();
    let off = Layers::default();
    let items = corpus.items().chain(Site::all().map(Item::Site));
    let mut found = (0, 0, 0);
    for item in items {
        assert!(layer_rows::checks(&layer_data, off, &corpus, item).is_empty());
        assert!(layer_rows::after(&layer_data, off, &corpus, item).is_empty());
        found.0 += layer_rows::checks(&layer_data, ALL, &corpus, item).len();
        found.1 += layer_rows::after(&layer_data, ALL, &corpus, item).len();
    }
    for site in Site::all() {
        assert!(layer_rows::ties(&layer_data, off, site).is_empty());
        found.2 += layer_rows::ties(&layer_data, ALL, site).len();
    }
    let abouts = |n: usize| n > 40;
    assert!(abouts(found.0) && found.1 > 17, "{found:?}");
    assert_eq!(found.2, 2 * layer_data.tables().ties.len());
    assert!(layer_rows::all_checks(&layer_data, off).is_empty() && layer_rows::all_after(&layer_data, off).is_empty());
}

#[test]
fn the_ways_in_which_the_paper_and_sources_differ_are_there() {
    let (corpus, layer_data) = both();
    let verdict = |code: &str, v: Verdict| {
        let item = corpus.item_coded(code).expect(code);
        layer_rows::checks(&layer_data, ALL, &corpus, item)
            .iter()
            .any(|c| c.verdict == v)
    };
    assert!(verdict("f.f-nnmi-gdp", Verdict::Misattributed));
    assert!(verdict("f.f-nstc-rd", Verdict::Differs));
    assert!(verdict("e.t-joint", Verdict::Differs));
    assert!(verdict("f.f-mep-fy22-sales", Verdict::ContestedLater));
    assert!(verdict("f.f-imi-members", Verdict::Rounded));
    assert!(verdict("f.f-imi-projects", Verdict::Matches));
    for &v in Verdict::ALL {
        assert!(layer_data.word(v).is_some_and(|w| !w.en.is_empty() && !w.zh.is_empty()));
    }
    assert_ne!(Layer::Checked.class(), Layer::After.class());
}

#[test]
fn what_came_after_is_in_order_of_time_and_after() {
    let (_, layer_data) = both();
    let dates: Vec<&String> = layer_data.tables().after.iter().map(|a| &a.start).collect();
    assert!(dates.windows(2).all(|w| w[0] <= w[1]) && dates[0].as_str() > "2023-08");
}

#[test]
fn chinese_words_are_chinese() {
    let (_, layer_data) = both();
    for c in &layer_data.tables().checks {
        let zh = c.text.get(Lang::Zh);
        assert!(zh.ends_with('。') && !zh.contains(", "), "{zh}");
    }
}
