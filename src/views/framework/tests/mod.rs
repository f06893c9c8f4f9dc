//! The framework picture on the real corpus: words fit in both languages at every supported size, the numbers are
//! those of the corpus, everything stands for what it should.

mod halo;

use crate::corpus::*;
use crate::drawing::geometry::{Rect, Size, on_curve};
use crate::drawing::halo::Parts;
use crate::drawing::{Form, Frame, Mark, Role, Scene, Shape};
use crate::views::framework::scene;

const SIZES: [(f64, f64); 13] = [
    (1920.0, 950.0),
    (1440.0, 800.0),
    (1410.0, 770.0),
    (1280.0, 720.0),
    (1110.0, 774.0),
    (1024.0, 700.0),
    (900.0, 640.0),
    (720.0, 400.0),
    (720.0, 330.0),
    (600.0, 480.0),
    (560.0, 400.0),
    (390.0, 700.0),
    (360.0, 640.0),
];

fn each(mut check: impl FnMut(&Frame, &Scene, &str)) {
    let corpus = Corpus::bundled().expect("the corpus");
    let shown = Subset::all(&corpus);
    for (w, h) in SIZES {
        for lang in [Lang::En, Lang::Zh] {
            for &row in Feature::ALL {
                let form = Form::for_width(w);
                if form != Form::Phone && row != Feature::Mission {
                    continue;
                }
                let size = Size { w, h };
                let frame = Frame {
                    corpus: &corpus,
                    shown: &shown,
                    lang,
                    size,
                    zoom: 1.0,
                    form,
                    wheel: Programme::Mep,
                    row,
                    controls: Default::default(),
                    layer_data: None,
                };
                let scene = scene::scene(&frame, &crate::views::network::compass(&corpus));
                check(&frame, &scene, &format!("{w}×{h} {} {}", lang.code(), row.code()));
            }
        }
    }
}

/// The box of a line of text, the text, and its size.
fn words(mark: &Mark) -> Option<(Rect, &str, f64)> {
    let (rect, words) = mark.words()?;
    match mark.shape {
        Shape::Text { size, .. } => Some((rect, words, size)),
        Shape::Path(_) | Shape::Scaled { .. } | Shape::Circle(..) | Shape::Symbol(..) => None,
    }
}

#[test]
fn words_stay_inside_and_are_large_enough() {
    each(|_, scene, what| {
        for (r, text, size) in scene.marks.iter().filter_map(words) {
            assert!(size >= 11.5 - 1e-9, "{what}: {text} at {size}");
            let inside = r.x >= 0.0 && r.y >= 0.0 && r.x + r.w <= scene.size.w && r.y + r.h <= scene.size.h;
            assert!(inside, "{what}: “{text}” leaves the picture: {r:?}");
        }
    });
}

#[test]
fn words_keep_off_words() {
    each(|_, scene, what| {
        let all: Vec<_> = scene.marks.iter().filter_map(words).collect();
        for (i, (a, x, _)) in all.iter().enumerate() {
            for (b, y, _) in &all[..i] {
                // Lines of one block may share the space between them.
                let close = Rect {
                    y: a.y + a.h * 0.12,
                    h: a.h * 0.76,
                    ..*a
                };
                let other = Rect {
                    y: b.y + b.h * 0.12,
                    h: b.h * 0.76,
                    ..*b
                };
                assert!(!close.overlaps(&other), "{what}: “{x}” over “{y}” {a:?} {b:?}");
            }
        }
    });
}

#[test]
fn words_keep_off_marks() {
    each(|_, scene, what| {
        let all: Vec<_> = scene.marks.iter().filter_map(words).collect();
        for mark in &scene.marks {
            let rect = match &mark.shape {
                Shape::Symbol(_, at, half) => Rect::around(*at, 2.0 * half, 2.0 * half),
                // The upright box of a disc is more than the disc; words stand beside it, never in its corners.
                Shape::Circle(at, r) => Rect::around(*at, 1.8 * r, 1.8 * r),
                Shape::Path(_) | Shape::Scaled { .. } | Shape::Text { .. } => continue,
            };
            for (r, text, _) in &all {
                let ink = Rect {
                    y: r.y + r.h * 0.16,
                    h: r.h * 0.66,
                    ..*r
                };
                assert!(
                    !ink.overlaps(&rect),
                    "{what}: “{text}” {ink:?} over {:?} {rect:?}",
                    mark.role
                );
            }
        }
    });
}

#[test]
fn words_keep_off_links_and_joins() {
    each(|_, scene, what| {
        let all: Vec<_> = scene.marks.iter().filter_map(words).collect();
        for (item, curve) in &scene.curves {
            for k in 0..=24 {
                let p = on_curve(curve, f64::from(k) / 24.0);
                for (r, text, _) in &all {
                    let ink = Rect {
                        y: r.y + r.h * 0.18,
                        h: r.h * 0.62,
                        ..*r
                    };
                    assert!(
                        !ink.contains(&Rect::around(p, 0.1, 0.1)),
                        "{what}: “{text}” over {item:?}"
                    );
                }
            }
        }
    });
}

#[test]
fn actors_keep_off_each_other_and_off_other_wheels() {
    each(|_, scene, what| {
        let discs: Vec<_> = scene
            .marks
            .iter()
            .filter_map(|m| match (&m.shape, m.role) {
                (Shape::Circle(at, r), Role::Disc) if *r > 8.0 => Some((*at, *r)),
                _ => None,
            })
            .collect();
        let actors: Vec<_> = scene
            .marks
            .iter()
            .filter_map(|m| match (&m.shape, m.role) {
                (Shape::Symbol(_, at, half), Role::Actor | Role::ActorStrong) => Some((*at, *half)),
                _ => None,
            })
            .collect();
        for (i, (a, ha)) in actors.iter().enumerate() {
            assert!(
                discs.iter().all(|(c, r)| c.distance(*a) > r + ha),
                "{what}: an actor on a disc"
            );
            for (b, hb) in &actors[..i] {
                assert!(a.distance(*b) > 1.1 * (ha + hb), "{what}: actors at {a:?} {b:?}");
            }
            let rect = Rect::around(*a, 2.0 * ha, 2.0 * ha);
            assert!(
                Rect {
                    x: 0.0,
                    y: 0.0,
                    w: scene.size.w,
                    h: scene.size.h
                }
                .contains(&rect),
                "{what}"
            );
        }
    });
}

#[test]
fn the_number_under_each_wheel_is_that_of_the_corpus() {
    let corpus = Corpus::bundled().expect("the corpus");
    let counts = corpus.arc_counts();
    each(|frame, scene, what| {
        for &p in Programme::ALL {
            for &f in Feature::ALL {
                if frame.form == Form::Phone && f != frame.row {
                    continue;
                }
                let printed: Vec<&str> = scene
                    .marks
                    .iter()
                    .filter(|m| m.item == Some(Item::Arc(p, f)) && m.role == Role::BodyStrong)
                    .filter_map(words)
                    .map(|(_, text, _)| text)
                    .collect();
                assert_eq!(printed, [counts[p.index()][f.index()].to_string()], "{what}");
            }
        }
    });
}

#[test]
fn the_number_is_claim_and_disc_and_lines_between_wheels_and_links() {
    let corpus = Corpus::bundled().expect("the corpus");
    let compass = crate::views::network::compass(&corpus);
    let some = Subset::of(&corpus, |r| r.index() % 3 != 0);
    for shown in [Subset::all(&corpus), some] {
        for &p in Programme::ALL {
            for &f in Feature::ALL {
                let parts = Parts::of(&corpus, &shown, &compass, p, f);
                assert_eq!(parts.count(), shown.arc_count(&corpus, p, f));
            }
        }
    }
}

#[test]
fn every_link_counted_beside_the_claim_and_the_disc_is_drawn() {
    let corpus = Corpus::bundled().expect("the corpus");
    let (shown, compass) = (Subset::all(&corpus), crate::views::network::compass(&corpus));
    each(|frame, scene, what| {
        for &p in Programme::ALL {
            for &f in Feature::ALL
                .iter()
                .filter(|f| frame.form != Form::Phone || **f == frame.row)
            {
                let parts = Parts::of(&corpus, &shown, &compass, p, f);
                for id in parts.drawn.iter().chain(&parts.between) {
                    let item = Some(Item::Relation(*id));
                    assert!(
                        scene.marks.iter().any(|m| m.item == item && m.role == Role::Link),
                        "{what}: {id:?}"
                    );
                }
            }
        }
    });
}

#[test]
fn the_chain_stands_for_the_corpus() {
    let corpus = Corpus::bundled().expect("the corpus");
    let of = |slug: &str| Item::Entity(corpus.entity_named(slug).unwrap_or_else(|| panic!("no {slug}")));
    let mut everywhere: Vec<Item> = [
        "problem-uncertainty",
        "problem-collectivity",
        "problem-cumulativity",
        "uncertainty-technical",
        "uncertainty-market",
        "uncertainty-competitive",
        "condition-strategic-control",
        "condition-organizational-integration",
        "condition-financial-commitment",
        "scholar-lu-he",
        "scholar-liang",
        "scholar-lei",
        "scholar-fan",
        "scholar-li-su",
        "scholar-sui",
        "scholar-feng-chen",
        "lesson-1",
        "lesson-2",
        "lesson-3",
        "feature-task",
        "feature-network",
        "feature-resource",
        "figure-1",
        "basic-problems",
    ]
    .map(of)
    .into();
    everywhere.extend(Feature::ALL.iter().map(|&f| Item::Feature(f)));
    let drawn: Vec<Item> = [
        "pure-market-coordination",
        "mega-organisation",
        "horizontal-collaboration",
        "vertical-alignment",
        "mission-agency",
        "industry-university-research",
        "public-money",
        "downstream-capital",
        "market-creation",
        "technology-producers",
        "technology-users",
        "self-sustaining-ecosystem",
        "difference-complexity",
        "difference-market",
    ]
    .map(of)
    .into();
    each(|frame, scene, what| {
        let has = |item: &Item| scene.marks.iter().any(|m| m.item == Some(*item)) && scene.spot(*item).is_some();
        match frame.form {
            Form::Wide if frame.size.w >= 1080.0 => {
                for item in everywhere.iter().chain(&drawn) {
                    let marked = scene.marks.iter().any(|m| m.item == Some(*item));
                    assert!(marked, "{what}: {}", corpus.code_of(*item));
                }
                assert!(everywhere.iter().all(has), "{what}");
            }
            Form::Wide | Form::Embed => {
                for item in &everywhere {
                    assert!(has(item), "{what}: {}", corpus.code_of(*item));
                }
            }
            Form::Phone => {}
        }
    });
}

#[test]
fn features_cells_and_arcs_light_up() {
    each(|frame, scene, what| {
        let p = Programme::Nnmi;
        let f = frame.row;
        for item in [Item::Feature(f), Item::Arc(p, f)] {
            let lit = crate::views::light(scene, frame, item);
            assert!(lit.iter().any(|m| m.role == Role::Arc), "{what}");
            assert!(lit.iter().any(|m| m.role == Role::Link), "{what}");
        }
        // The heading of a feature, whether it is asked for as a feature or as a node.
        let head = |m: &&Mark| m.role == Role::Heading && m.item == Some(Item::Feature(f));
        if scene.marks.iter().any(|m| head(&m)) {
            let node = frame.corpus.feature_entity(f).map(Item::Entity).expect("its node");
            for item in [Item::Feature(f), node] {
                assert!(
                    crate::views::light(scene, frame, item).iter().any(|m| head(&m)),
                    "{what}"
                );
            }
        }
    });
}

#[test]
fn the_same_frame_gives_the_same_scene() {
    each(|frame, scene, what| {
        assert_eq!(
            *scene,
            scene::scene(frame, &crate::views::network::compass(frame.corpus)),
            "{what}"
        )
    });
}

#[test]
fn lit_names_keep_off_lit_words() {
    each(|frame, scene, what| {
        let nist = frame.corpus.entity_named("nist").map(Item::Entity);
        let arcs = Programme::ALL.iter().map(|&p| Item::Arc(p, frame.row));
        for item in arcs.chain(nist).chain([Item::Feature(frame.row)]) {
            let lit = crate::views::light(scene, frame, item);
            let all: Vec<_> = lit.iter().filter_map(words).collect();
            for (i, (a, x, _)) in all.iter().enumerate() {
                let inside = a.x >= 0.0 && a.x + a.w <= scene.size.w && a.y >= 0.0 && a.y + a.h <= scene.size.h;
                assert!(inside, "{what}: {x}");
                for (b, y, _) in &all[..i] {
                    let (a, b) = (Rect { h: a.h * 0.8, ..*a }, Rect { h: b.h * 0.8, ..*b });
                    assert!(!a.overlaps(&b), "{what}: lit “{x}” over “{y}”");
                }
            }
        }
    });
}

#[test]
fn no_ring_runs_through_the_words_it_is_for() {
    each(|frame, scene, what| {
        for spot in scene
            .spots
            .iter()
            .filter(|s| s.radius < 32.0 && scene.spot(s.item) == Some(*s))
        {
            let said = scene
                .marks
                .iter()
                .filter(|m| m.item == Some(spot.item))
                .filter_map(words);
            let ring = scene.written(spot.item);
            for (r, text, _) in said {
                let fine = match ring {
                    // All of a line or nothing.
                    Some(ring) => ring.contains(&r) || !ring.overlaps(&r),
                    None => {
                        let (dx, dy) = (
                            (r.x - spot.at.x).max(spot.at.x - r.x - r.w).max(0.0),
                            (r.y - spot.at.y).max(spot.at.y - r.y - r.h).max(0.0),
                        );
                        dx.hypot(dy) > spot.radius
                    }
                };
                assert!(fine, "{what}: “{text}” of {}", frame.corpus.code_of(spot.item));
            }
        }
    });
}

#[test]
fn a_lesson_is_boxed_with_its_text() {
    each(|frame, scene, what| {
        let lesson = frame.corpus.item_coded("n.lesson-2").expect("the lesson");
        if scene.spot(lesson).is_none() {
            return;
        }
        let ring = scene.written(lesson).expect(what);
        let lines = scene.marks.iter().filter(|m| m.item == Some(lesson)).filter_map(words);
        assert!(lines.filter(|(r, ..)| ring.contains(r)).count() >= 2, "{what}");
    });
}

#[test]
fn a_low_frame_shows_two_rows() {
    each(|frame, scene, what| {
        if frame.size.h > 330.0 {
            return;
        }
        for mark in &scene.marks {
            if let Some(Item::Arc(_, Feature::Mission | Feature::Network)) = mark.item
                && let Some((r, text, _)) = words(mark)
            {
                assert!(r.y + r.h <= frame.size.h, "{what}: “{text}” ends at {}", r.y + r.h);
            }
        }
    });
}
