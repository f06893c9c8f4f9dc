//! The comparison on the whole paper: what stands in its cells, what threads run through, and that nothing is in the
//! way of anything.

use crate::analysis::compare::*;
use crate::analysis::{Controls, Moment, subset_at};
use crate::corpus::*;
use crate::drawing::geometry::{Rect, Size};
use crate::drawing::{Form, Frame, Mark, Role, Scene, Shape};
use crate::text::Words;
use crate::views::compare::layout::{Arrangement, LayoutInput, Piece, lay_out};
use crate::views::compare::scene;
use crate::views::compare::wording::Compare;
use std::sync::OnceLock;

fn corpus() -> Corpus {
    Corpus::bundled().expect("the corpus is sound")
}

const SIZES: [(f64, f64); 9] = [
    (1920.0, 1000.0),
    (1520.0, 930.0),
    (1408.0, 840.0),
    (1110.0, 774.0),
    (900.0, 700.0),
    (720.0, 400.0),
    (560.0, 400.0),
    (390.0, 700.0),
    (360.0, 600.0),
];

/// A wide picture without anything from outside the paper.
fn wide<'a>(corpus: &'a Corpus, shown: &'a Subset, lang: Lang, size: Size, controls: Controls) -> Frame<'a> {
    Frame {
        layer_data: None,
        corpus,
        shown,
        lang,
        size,
        zoom: 1.0,
        form: Form::Wide,
        wheel: Programme::Mep,
        row: Feature::Mission,
        controls,
    }
}

/// Every picture a reader can get, by its description.
fn scenes(corpus: &Corpus, shown: &Subset) -> Vec<(String, Scene)> {
    let mut out = Vec::new();
    for (w, h) in SIZES {
        for &lang in Lang::ALL {
            for caveats in [false, true] {
                for &wheel in Programme::ALL {
                    let form = Form::for_width(w);
                    if form != Form::Phone && wheel != Programme::Mep {
                        continue;
                    }
                    let controls = Controls {
                        caveats,
                        ..Controls::default()
                    };
                    let frame = Frame {
                        form,
                        wheel,
                        ..wide(corpus, shown, lang, Size { w, h }, controls)
                    };
                    out.push((
                        format!("{w}×{h} {lang:?} {wheel:?} careful {caveats}"),
                        scene::scene(&frame, &crate::views::network::compass(corpus)),
                    ));
                }
            }
        }
    }
    out
}

/// Every picture of the whole paper, drawn once for all tests.
fn whole() -> &'static [(String, Scene)] {
    static WHOLE: OnceLock<Vec<(String, Scene)>> = OnceLock::new();
    WHOLE.get_or_init(|| {
        let corpus = corpus();
        scenes(&corpus, &Subset::all(&corpus))
    })
}

/// The boxes of all text, with its words.
fn texts(scene: &Scene) -> Vec<(&str, Rect, &Mark)> {
    let words = scene.marks.iter().filter_map(|m| Some((m.words()?, m)));
    words.map(|((rect, words), m)| (words, rect, m)).collect()
}

#[test]
fn nothing_is_in_the_way_of_anything_and_nothing_leaves_the_sheet() {
    let mut bad = Vec::new();
    for (what, scene) in whole() {
        let sheet = Rect {
            x: 0.0,
            y: 0.0,
            w: scene.size.w,
            h: scene.size.h,
        };
        let texts = texts(scene);
        for (i, (words, rect, mark)) in texts.iter().enumerate() {
            if let Shape::Text { size, .. } = mark.shape
                && size < 11.5
            {
                bad.push(format!("{what}: “{words}” at {size} px"));
            }
            if !sheet.contains(rect) {
                bad.push(format!("{what}: “{words}” leaves the sheet: {rect:?}"));
            }
            for (other, r, _) in &texts[..i] {
                if rect.overlaps(r) {
                    bad.push(format!("{what}: “{words}” × “{other}”"));
                }
            }
            for m in &scene.marks {
                let (at, half) = match &m.shape {
                    Shape::Symbol(_, at, half) => (*at, *half),
                    Shape::Circle(at, radius) if m.role != Role::Disc => (*at, *radius),
                    _ => continue,
                };
                let own = matches!(mark.role, Role::Count) || matches!(m.role, Role::Inner | Role::InnerFading(_));
                if !own && rect.overlaps(&Rect::around(at, 1.8 * half, 1.8 * half)) {
                    bad.push(format!("{what}: “{words}” on a mark at {at:?}"));
                }
            }
        }
        for spot in &scene.spots {
            let r = Rect::around(spot.at, 1.0, 1.0);
            if !sheet.contains(&r) {
                bad.push(format!("{what}: {:?} has its spot outside", spot.item));
            }
        }
        for m in &scene.marks {
            if let Shape::Symbol(_, at, half) = &m.shape
                && !sheet.contains(&Rect::around(*at, 2.0 * half, 2.0 * half))
            {
                bad.push(format!("{what}: a mark leaves the sheet at {at:?}"));
            }
        }
    }
    bad.truncate(40);
    assert!(bad.is_empty(), "{}", bad.join("\n"));
}

#[test]
fn matrix_threads_and_table_are_in_sight_at_once() {
    let corpus = corpus();
    let shown = Subset::all(&corpus);
    // A window of 1440 × 900 and one of 1920 × 1080, less what stands over and under the picture.
    for (w, h) in [(1440.0, 777.0), (1920.0, 957.0)] {
        for &lang in Lang::ALL {
            let frame = wide(&corpus, &shown, lang, Size { w, h }, Controls::default());
            let scene = scene::scene(&frame, &crate::views::network::compass(&corpus));
            let last = Compare::Why.get(lang);
            let bottom = texts(&scene).iter().find(|t| t.0 == last).map(|t| t.1.y + t.1.h);
            assert!(bottom.is_some_and(|b| b <= h), "{w} {lang:?}: {bottom:?}");
        }
    }
}

#[test]
fn the_sheet_is_as_wide_as_the_frame() {
    for (what, scene) in whole() {
        assert!(
            what.starts_with(&format!("{}×", scene.size.w)),
            "{what}: {:?}",
            scene.size
        );
    }
}

#[test]
fn every_cell_has_two_to_five_statements_that_open_their_evidence() {
    let corpus = corpus();
    for (what, scene) in whole() {
        for &programme in Programme::ALL {
            if what.contains("Mep") && Form::for_width(scene.size.w) == Form::Phone && programme != Programme::Mep {
                continue;
            }
            if what.contains("Nnmi") && programme != Programme::Nnmi
                || what.contains("Nstc") && programme != Programme::Nstc
            {
                continue;
            }
            for &feature in Feature::ALL {
                let cell = statements(&corpus, programme, feature);
                assert!(
                    (2..=5).contains(&cell.len()),
                    "{programme:?} {feature:?}: {}",
                    cell.len()
                );
                // A page is said once for the statements in a row that share it.
                let pages: Vec<&String> = cell.iter().map(|&id| &corpus.claim(id).place.pages).collect();
                for (n, id) in cell.into_iter().enumerate() {
                    let claim = corpus.claim(id);
                    assert_eq!((claim.programme, claim.feature), (Some(programme), Some(feature)));
                    assert!(!claim.evidence.is_empty() || !claim.figures.is_empty());
                    let marks: Vec<&Mark> = scene.marks.iter().filter(|m| m.item == Some(Item::Claim(id))).collect();
                    let stroke = marks.iter().find(|m| m.role == Role::Sketch).expect("a stroke");
                    assert_eq!(
                        (stroke.tone, stroke.status),
                        (Some(feature), Some(claim.status)),
                        "{what}"
                    );
                    let said_next = pages.get(n + 1) == Some(&pages[n]);
                    assert!(
                        said_next || marks.iter().any(|m| m.role == Role::Page),
                        "{what}: {} has no page",
                        claim.slug
                    );
                    assert!(
                        scene.spot(Item::Claim(id)).is_some(),
                        "{what}: {} cannot be focused",
                        claim.slug
                    );
                }
            }
        }
    }
}

#[test]
fn their_threads_run_through_every_column() {
    let corpus = corpus();
    let shown = Subset::all(&corpus);
    for &lang in Lang::ALL {
        let compass = crate::views::network::compass(&corpus);
        let input = LayoutInput {
            corpus: &corpus,
            shown: &shown,
            lang,
            width: 1408.0,
            zoom: 1.0,
            arrangement: Arrangement::Labelled,
            caveats: false,
            compass: &compass,
        };
        let sheet = lay_out(&input);
        for reach in shared_actors(&corpus, &shown) {
            let marks = sheet
                .pieces
                .iter()
                .filter(|p| matches!(p, Piece::Actor { entity, .. } if *entity == reach.entity))
                .count();
            let bonds = sheet
                .pieces
                .iter()
                .filter(|p| matches!(p, Piece::Bond { entity, .. } if *entity == reach.entity))
                .count();
            assert_eq!((marks, bonds), (reach.programmes(), reach.programmes() - 1));
        }
    }
}

#[test]
fn as_many_marks_cross_a_boundary_as_the_paper_has_relations_that_do() {
    let corpus = corpus();
    for (what, scene) in whole() {
        if Form::for_width(scene.size.w) == Form::Phone {
            continue;
        }
        let drawn = scene
            .marks
            .iter()
            .filter(|m| matches!(m.shape, Shape::Circle(..)) && matches!(m.item, Some(Item::Relation(_))))
            .count();
        let coded: usize = corpus
            .tables()
            .relations
            .iter()
            .filter(|r| r.case.programme().is_some())
            .map(|r| r.boundaries.len())
            .sum();
        assert_eq!(drawn, coded, "{what}");
    }
    for &b in Boundary::ALL {
        assert!(boundary_claim(&corpus, b).is_some(), "{b:?} has no claim");
    }
}

#[test]
fn every_contrast_and_all_that_stayed_or_changed_is_on_the_sheet() {
    let corpus = corpus();
    for (what, scene) in whole() {
        for id in claims_of(&corpus, ClaimKind::Contrast) {
            let there = scene.marks.iter().any(|m| m.item == Some(Item::Claim(id)));
            assert!(there, "{what}: {}", corpus.claim(id).slug);
        }
        let lang = if what.contains("Zh") { Lang::Zh } else { Lang::En };
        let squeeze = |s: &str| s.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        let all = squeeze(&texts(scene).iter().map(|t| t.0).collect::<String>());
        for row in &corpus.tables().kept {
            for &p in Programme::ALL {
                let alone = Form::for_width(scene.size.w) == Form::Phone;
                if alone && !what.contains(&format!("{p:?}")) {
                    continue;
                }
                let words = squeeze(row.cells[p.index_in_time()].get(lang));
                assert!(all.contains(&words), "{what}: {} {p:?}", row.slug);
            }
        }
    }
}

#[test]
fn wheels_are_never_too_small_and_count_what_is_on_show() {
    let corpus = corpus();
    let shown = Subset::of(&corpus, |id| corpus.relation(id).status == Status::Fact);
    for width in [1408.0, 1110.0, 720.0, 560.0] {
        let compass = crate::views::network::compass(&corpus);
        let input = LayoutInput {
            corpus: &corpus,
            shown: &shown,
            lang: Lang::En,
            width,
            zoom: 1.0,
            arrangement: if width >= 900.0 {
                Arrangement::Labelled
            } else {
                Arrangement::Banded
            },
            caveats: false,
            compass: &compass,
        };
        let mut seen = 0;
        for piece in &lay_out(&input).pieces {
            if let Piece::Wheel {
                wheel, feature, count, ..
            } = piece
            {
                seen += 1;
                assert!(wheel.ring >= 44.0, "{width}: {}", wheel.ring);
                assert_eq!(*count, shown.arc_count(&corpus, wheel.programme, *feature));
            }
        }
        assert_eq!(seen, 9);
    }
}

#[test]
fn a_filter_that_leaves_nothing_still_gives_a_sheet() {
    let corpus = corpus();
    let none = Subset::of(&corpus, |_| false);
    for (what, scene) in scenes(&corpus, &none) {
        assert!(scene.size.h > 100.0, "{what}");
    }
}

#[test]
fn oddities_stand_at_their_statements_when_one_reads_with_care() {
    for (what, scene) in whole() {
        let named = scene.marks.iter().any(|m| matches!(m.item, Some(Item::Oddity(_))));
        assert_eq!(named, what.contains("careful true"), "{what}");
    }
}

#[test]
fn at_a_moment_what_was_not_yet_so_is_quiet() {
    let corpus = corpus();
    // Whether a statement is in full ink at the end of a year.
    let plain = |slug: &str, year: i16| {
        let moment = Moment { year, month: 12 }.kept();
        let shown = subset_at(&corpus, &Subset::all(&corpus), moment);
        let controls = Controls {
            moment: Some(moment),
            ..Controls::default()
        };
        let frame = wide(&corpus, &shown, Lang::En, Size { w: 1440.0, h: 800.0 }, controls);
        let scene = scene::scene(&frame, &crate::views::network::compass(&corpus));
        // The table below, which opens the same claims, sums up the whole paper.
        let k = corpus.tables().claims.iter().position(|c| c.slug == slug).unwrap();
        let item = Some(Item::Claim(ClaimId(k as u16)));
        let table = texts(&scene)
            .iter()
            .find(|t| t.0 == Compare::Origin.get(Lang::En))
            .unwrap()
            .1
            .y;
        let said = |m: &Mark| m.words().is_some_and(|(rect, _)| rect.y < table);
        let of = |m: &&Mark| m.item == item && said(m) && matches!(m.role, Role::Body | Role::Sub);
        let roles: Vec<Role> = scene.marks.iter().filter(of).map(|m| m.role).collect();
        assert!(!roles.is_empty(), "{slug} is not on the sheet");
        roles.contains(&Role::Body)
    };
    // The act of 1988; the fall to 12 % in 2019 with the act of 2022; the centres counted in August 2022.
    assert_eq!([1980, 1990, 2014].map(|y| plain("arg-mep-t2", y)), [false, true, true]);
    assert_eq!(
        [2014, 2019, 2022].map(|y| plain("arg-nstc-t1", y)),
        [false, false, true]
    );
    assert_eq!([2014, 2021, 2022].map(|y| plain("arg-mep-n1", y)), [false, false, true]);
}

#[test]
fn a_claim_about_one_programme_lights_no_actor_of_another() {
    let corpus = corpus();
    let shown = Subset::all(&corpus);
    let frame = wide(
        &corpus,
        &shown,
        Lang::En,
        Size { w: 1520.0, h: 930.0 },
        Controls::default(),
    );
    let scene = scene::scene(&frame, &crate::views::network::compass(&corpus));
    let lit = |code: &str| {
        let item = corpus.item_coded(code).expect("the claim");
        let columns = crate::views::light(&scene, &frame, item)
            .into_iter()
            .filter_map(|m| match m.shape {
                Shape::Symbol(_, at, _) => scene.columns.iter().rfind(|(_, left)| *left <= at.x).map(|c| c.0),
                _ => None,
            });
        columns.collect::<Vec<Programme>>()
    };
    let nnmi = lit("c.arg-nnmi-r1");
    assert!(
        !nnmi.is_empty() && nnmi.iter().all(|&p| p == Programme::Nnmi),
        "{nnmi:?}"
    );
    // What says how one programme stands to another lights both.
    assert!(lit("c.arg-nnmi-n3").contains(&Programme::Mep));
}
