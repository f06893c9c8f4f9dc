//! How the money view stands on a page, and how its numbers are marked: rows, first screens, hatches, rings, ranges,
//! what is lit.

use crate::analysis::Controls;
use crate::corpus::{Code, Item, Lang, Qualifier, Subset};
use crate::drawing::geometry::Rect;
use crate::drawing::{Mark, Role, Shape};
use crate::views::money::layout::Panel;
use crate::views::money::scene::{Picture, picture};
use crate::views::money::tests::cases::{Case, boxes, cases, corpus, numbers, segments, texts, times_the_longest};
use crate::views::money::tests::each;

/// The picture in a frame, as it comes.
fn plain(width: f64, height: f64, lang: Lang) -> (Case, Picture) {
    let corpus = corpus();
    let shown = Subset::all(&corpus);
    let case = Case {
        width,
        height,
        lang,
        controls: Controls::default(),
        zoom: 1.0,
    };
    (case, picture(&case.frame(&corpus, &shown)))
}

#[test]
fn the_six_panels_stand_on_one_screen_three_by_two() {
    for (width, height) in [(1440.0, 745.0), (1920.0, 919.0)] {
        for &lang in Lang::ALL {
            let (case, p) = plain(width, height, lang);
            assert!(p.scene.size.h <= height, "{}: {}", case.name(), p.scene.size.h);
            // Each begins with its rule: three at one height, and three below at another.
            let tops: Vec<String> = p
                .panels
                .iter()
                .map(|(_, from, _)| match &p.scene.marks[*from].shape {
                    Shape::Path(d) => d.split([' ', 'H']).nth(1).unwrap().to_owned(),
                    other => panic!("{other:?}"),
                })
                .collect();
            assert!(tops[..3].iter().all(|y| *y == tops[0]) && tops[3..].iter().all(|y| *y == tops[3]));
            assert_ne!(tops[0], tops[3]);
        }
    }
}

#[test]
fn the_first_drawing_is_on_the_first_screen_of_a_small_frame() {
    for (width, height) in [(720.0, 330.0), (390.0, 640.0)] {
        for &lang in Lang::ALL {
            let (case, p) = plain(width, height, lang);
            let (panel, from, to) = p.panels[0];
            assert_eq!(panel, Panel::CostShare);
            let drawn = p.measures.iter().filter(|m| (from..to).contains(&m.mark));
            let foot = drawn
                .flat_map(|m| boxes(&p.scene.marks[m.mark]))
                .map(|r| r.y + r.h)
                .fold(0.0, f64::max);
            assert!(foot > 0.0 && foot <= height, "{}: {foot}", case.name());
        }
    }
}

#[test]
fn every_number_of_ours_stands_by_a_hatch_that_carries_it() {
    let corpus = corpus();
    each(|_, p| {
        let mut bad = Vec::new();
        for (mark, words, _) in texts(p) {
            let Some(Item::Figure(id)) = mark.item else { continue };
            let hatched = |m: &Mark| m.role == Role::Hatch && m.item == mark.item;
            if corpus.figure(id).qualifier == Qualifier::Derived && !p.scene.marks.iter().any(hatched) {
                bad.push(format!("“{words}” is ours and has no hatch"));
            }
        }
        bad
    });
}

#[test]
fn the_ring_of_a_number_stands_round_it_and_not_round_one_of_its_squares() {
    let corpus = corpus();
    each(|_, p| {
        let mut bad = Vec::new();
        for m in &p.measures {
            let rects = boxes(&p.scene.marks[m.mark]);
            let spot = p.scene.spot(Item::Figure(m.figure)).unwrap();
            if rects.len() > 1 && rects.iter().any(|r| r.contains(&Rect::around(spot.at, 1.0, 1.0))) {
                bad.push(format!("{} is ringed at one square", corpus.figure(m.figure).slug));
            }
        }
        let lever = corpus.item_coded("f.f-mep-leverage").unwrap();
        let spot = p.scene.spot(lever).unwrap();
        let round =
            |rect: &Rect| Rect::around(spot.at, 2.0 * spot.radius + 6.0, 2.0 * spot.radius + 6.0).contains(rect);
        if !texts(p).iter().any(|(m, _, rect)| m.item == Some(lever) && round(rect)) {
            bad.push("the ring of 40.5 does not hold its number".to_owned());
        }
        bad
    });
}

#[test]
fn the_match_asked_for_is_nowhere_lower_than_the_federal_money_above_it() {
    each(|_, p| {
        let (_, from, to) = p.panels[1];
        let marks = &p.scene.marks[from..to];
        let asked = marks.iter().rfind(|m| m.role == Role::BarOpen).map(|m| boxes(m)[0]);
        let asked = asked.unwrap();
        let federal = marks.iter().filter(|m| m.role == Role::Sketch).flat_map(segments);
        let above = federal.flat_map(|(a, b)| [a.y, b.y]).fold(asked.y, f64::min);
        if asked.y - above > asked.h + 0.2 {
            vec![format!("{} over {}", asked.y - above, asked.h)]
        } else {
            Vec::new()
        }
    });
}

#[test]
fn the_end_of_a_range_looks_like_no_plan() {
    let corpus = corpus();
    let range = corpus.item_coded("f.f-imi-fed");
    each(|_, p| {
        let drawn: Vec<Role> = p
            .scene
            .marks
            .iter()
            .filter(|m| m.item == range && m.words().is_none())
            .map(|m| m.role)
            .collect();
        match drawn.as_slice() {
            [Role::BarOpen, Role::Hatch, Role::Bar] => Vec::new(),
            other => vec![format!("{other:?}")],
        }
    });
}

#[test]
fn what_is_selected_lights_the_figures_that_speak_of_it() {
    let corpus = corpus();
    let shown = Subset::all(&corpus);
    let case = cases()[0];
    let frame = case.frame(&corpus, &shown);
    let picture = picture(&frame);
    for code in [
        "f.f-mep-leverage",
        "n.imi",
        "n.source-donations",
        "o.q1",
        "o.q9",
        "c.arg-mep-r3",
        "s.p103-4",
        "r.r103",
    ] {
        let item = corpus.item_coded(code).expect("the item");
        let marks = crate::views::light(&picture.scene, &frame, item);
        assert!(
            !marks.is_empty() && marks.len() < picture.scene.marks.len() / 2,
            "{code}: {}",
            marks.len()
        );
    }
}

#[test]
fn a_sum_without_a_bar_says_how_long_it_would_be() {
    let corpus = corpus();
    let gdp = corpus.item_coded("f.f-nnmi-gdp").unwrap();
    let Item::Figure(id) = gdp else { panic!("{gdp:?}") };
    each(|_, p| {
        let times = times_the_longest(corpus.figure(id), p, &corpus);
        let said = texts(p)
            .iter()
            .any(|(m, words, _)| m.item == Some(gdp) && numbers(words).contains(&times));
        if said {
            Vec::new()
        } else {
            vec![format!("{times} times is not said")]
        }
    });
}
