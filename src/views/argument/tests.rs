//! The argument on the whole paper: every claim in its place, every oddity said once, and what rests on what.

use crate::analysis::Controls;
use crate::analysis::outline::*;
use crate::corpus::*;
use crate::drawing::geometry::Size;
use crate::drawing::{Form, Frame};
use crate::views::argument::scene;

fn corpus() -> Corpus {
    Corpus::bundled().expect("the corpus is sound")
}

#[test]
fn every_claim_stands_once_right_under_its_parent_in_reading_order() {
    let corpus = corpus();
    let outline = Outline::of(&corpus);
    let mut seen = vec![0; corpus.tables().claims.len()];
    let mut path: Vec<ClaimId> = Vec::new();
    for row in &outline.rows {
        seen[row.claim.index()] += 1;
        path.truncate(row.depth);
        assert_eq!(corpus.claim(row.claim).parent, path.last().copied());
        path.push(row.claim);
    }
    assert!(seen.iter().all(|&n| n == 1));
    // Siblings in the order of the data.
    for row in &outline.rows {
        let below: Vec<ClaimId> = outline
            .rows
            .iter()
            .map(|r| r.claim)
            .filter(|&id| corpus.claim(id).parent == Some(row.claim))
            .collect();
        assert!(below.is_sorted());
        assert_eq!(below.len(), row.below);
    }
}

#[test]
fn every_part_has_its_claims() {
    let corpus = corpus();
    let outline = Outline::of(&corpus);
    for part in Part::ALL {
        assert!(outline.part(part).count() > 0, "{part:?}");
    }
    assert_eq!(
        Part::ALL.iter().map(|&p| outline.part(p).count()).sum::<usize>(),
        outline.rows.len()
    );
    for row in outline.part(Part::Caveats) {
        assert_eq!(corpus.claim(row.claim).kind, ClaimKind::Caveat);
    }
}

#[test]
fn all_oddities_are_in_place_and_each_is_said_in_full_once() {
    let corpus = corpus();
    let outline = Outline::of(&corpus);
    let mut full = vec![0; corpus.tables().oddities.len()];
    for row in &outline.rows {
        for remark in &row.remarks {
            full[remark.oddity.index()] += usize::from(remark.full);
            assert_eq!(remark.own, corpus.oddity(remark.oddity).basis == Basis::Paper);
        }
    }
    assert_eq!(full, vec![1; full.len()]);
}

#[test]
fn three_lessons_and_evidence_both_ways() {
    let corpus = corpus();
    let lessons = lessons(&corpus);
    let slugs: Vec<&str> = lessons.iter().map(|&l| corpus.claim(l).slug.as_str()).collect();
    assert_eq!(slugs, ["arg-l1", "arg-l2", "arg-l3"]);
    for id in corpus.relation_ids() {
        let resting = resting_on(&corpus, Item::Relation(id));
        let claims: Vec<ClaimId> = (0..corpus.tables().claims.len() as u16)
            .map(ClaimId)
            .filter(|&c| corpus.claim(c).evidence.contains(&id))
            .collect();
        assert_eq!(resting.claims, claims);
        for lesson in lessons.iter() {
            let carries = claims.iter().any(|&c| {
                let mut at = Some(c);
                while let Some(id) = at {
                    if id == *lesson {
                        return true;
                    }
                    at = corpus.claim(id).parent;
                }
                false
            });
            assert_eq!(carries, resting.lessons.contains(lesson));
        }
    }
}

#[test]
fn every_figure_carries_a_claim() {
    let corpus = corpus();
    for i in 0..corpus.tables().figures.len() as u16 {
        let resting = resting_on(&corpus, Item::Figure(FigureId(i)));
        assert!(!resting.claims.is_empty(), "{}", corpus.figure(FigureId(i)).slug);
    }
}

#[test]
fn two_scholars_and_feng_and_chen_for_each_feature() {
    let corpus = corpus();
    let outline = Outline::of(&corpus);
    for said in &outline.formulations {
        assert_eq!(said.len(), 3);
        assert!(
            said.iter()
                .any(|f| corpus.entity(f.scholar).slug == "scholar-feng-chen")
        );
    }
}

#[test]
fn the_strip_has_a_mark_for_every_claim_and_oddities_only_on_a_careful_readers_wish() {
    let corpus = corpus();
    let shown = Subset::all(&corpus);
    for (w, h) in [
        (1520.0, 930.0),
        (1110.0, 774.0),
        (720.0, 400.0),
        (390.0, 700.0),
        (320.0, 500.0),
    ] {
        for &lang in Lang::ALL {
            for caveats in [false, true] {
                let frame = Frame {
                    layer_data: None,
                    corpus: &corpus,
                    shown: &shown,
                    lang,
                    size: Size { w, h },
                    zoom: 1.0,
                    form: Form::for_width(w),
                    wheel: Programme::Mep,
                    row: Feature::Mission,
                    controls: Controls {
                        caveats,
                        ..Controls::default()
                    },
                };
                let scene = scene::scene(&frame);
                let drawn = || scene.marks.iter().filter(|m| m.words().is_none());
                let count = |of: fn(&Item) -> bool| drawn().filter_map(|m| m.item).filter(of).count();
                assert_eq!(count(|i| matches!(i, Item::Claim(_))), corpus.tables().claims.len());
                let oddities = if caveats { corpus.tables().oddities.len() } else { 0 };
                assert_eq!(count(|i| matches!(i, Item::Oddity(_))), oddities);
                for spot in &scene.spots {
                    let inside = spot.at.x > spot.radius && spot.at.x < scene.size.w - spot.radius;
                    assert!(inside && spot.at.y < scene.size.h, "{w} {lang:?}: {:?}", spot.item);
                    let near = scene
                        .spots
                        .iter()
                        .filter(|s| s.at.distance(spot.at) < 2.0 * spot.radius)
                        .count();
                    assert_eq!(near, 1, "{w} {lang:?}: {:?} is covered", spot.item);
                }
            }
        }
    }
}
