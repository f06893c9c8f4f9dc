//! Where things stand in the time view: in the frame, tied to the axis, past its end, from nought.

use super::{corpus, frame, line};
use crate::analysis::{Controls, Moment};
use crate::corpus::*;
use crate::drawing::geometry::{Point, Rect};
use crate::drawing::{Mark, Role};
use crate::views::time::layout::{Placed, Timeline};
use crate::views::time::scene;

const SIZES: [(f64, f64); 7] = [
    (1920.0, 925.0),
    (1440.0, 745.0),
    (1100.0, 745.0),
    (1024.0, 640.0),
    (900.0, 640.0),
    (720.0, 330.0),
    (390.0, 640.0),
];

#[test]
fn the_whole_of_time_is_in_the_frame_down_to_the_scale_that_is_dragged() {
    let corpus = corpus();
    // The last with the panel beside it.
    for size in [(1440.0, 745.0), (1920.0, 919.0), (1110.0, 745.0)] {
        for &lang in Lang::ALL {
            for with_inferred in [false, true] {
                let t = line(&corpus, size, lang, with_inferred);
                let even = t.even.expect("lying");
                let years = even.y + (8.0 + 11.5 * 1.25) * t.unit;
                assert!(years <= size.1, "{size:?} {lang:?} {with_inferred}: {years}");
            }
        }
    }
}

#[test]
fn what_has_no_date_is_in_the_frame_of_a_wide_picture() {
    let corpus = corpus();
    for size in [(1440.0, 745.0), (1920.0, 919.0)] {
        for &lang in Lang::ALL {
            let t = line(&corpus, size, lang, false);
            let undated = t.apart.0.iter().chain(t.apart.1.iter().map(|(_, label)| label));
            for label in undated {
                let foot = label.rect.y + label.rect.h;
                assert!(foot <= size.1, "{size:?} {lang:?} {}: {foot}", label.words);
            }
        }
    }
}

/// Where the words of a lying picture's lanes are.
fn names(t: &Timeline) -> Vec<Rect> {
    let of_events = t.placed.iter().flat_map(|p| p.name.iter().chain(&p.date));
    let measure = t.bracket.iter().flat_map(|b| &b.words);
    let fall = t.fall.iter().flat_map(|f| &f.words);
    of_events.chain(measure).chain(fall).map(|l| l.rect).collect()
}

#[test]
fn each_stop_is_tied_to_the_axis_and_no_line_across_runs_through_words() {
    let corpus = corpus();
    for size in SIZES.into_iter().filter(|s| s.0 >= 900.0) {
        for &lang in Lang::ALL {
            let t = line(&corpus, size, lang, true);
            assert!(!t.upright, "{size:?} {lang:?}");
            let after = t.axis.at(f64::MAX);
            for x in t.stops.iter().filter_map(|s| s.x).chain([after]) {
                let mine = t.guides.iter().filter(|[a, _]| (a.x - x).abs() < 0.01);
                let foot = mine.map(|[_, b]| b.y).fold(0.0, f64::max);
                assert!((foot - t.across.1).abs() < 0.01, "{size:?} {lang:?} {x}");
            }
            for [a, b] in t.rules.iter().chain(&t.guides) {
                let through = |r: &Rect| r.x < a.x && a.x < r.x + r.w && r.y < b.y && a.y < r.y + r.h;
                assert!(!names(&t).iter().any(through), "{size:?} {lang:?} {a:?}");
            }
        }
    }
}

#[test]
fn the_share_that_fell_is_drawn_from_nought_and_only_where_it_is_told() {
    let corpus = corpus();
    let value = |slug: &str| corpus.tables().figures.iter().find(|f| f.slug == slug).unwrap().value;
    let told = [
        ("t-share-1990", "f-chip-share-1990"),
        ("t-share-2019", "f-chip-share-2019"),
    ];
    for size in SIZES {
        for &lang in Lang::ALL {
            let t = line(&corpus, size, lang, false);
            assert_eq!(t.fall.is_none(), t.upright);
            let Some(f) = &t.fall else { continue };
            let scale = |i: usize| (f.base - f.heads[i].y) / value(told[i].1);
            assert!(scale(0) > 1.0 && (scale(0) - scale(1)).abs() < 1e-9);
            for ((event, head), (slug, _)) in f.events.iter().zip(f.heads).zip(told) {
                assert_eq!(corpus.event(*event).slug, slug);
                let bar = t.placed.iter().find(|p| p.event == *event).unwrap().bar;
                assert!(bar.x < head.x && head.x < bar.x + bar.w);
            }
        }
    }
    // Dots join the two only where both are shown.
    let all = Subset::all(&corpus);
    for (at, joined) in [
        (Some(Moment::end_of(1989)), false),
        (Some(Moment::end_of(2018)), false),
        (Some(Moment::end_of(2019)), true),
        (None, true),
    ] {
        let controls = Controls {
            moment: at,
            ..Controls::default()
        };
        let frame = frame(&corpus, &all, Lang::En, (1440.0, 745.0), controls);
        let scene = scene::scene(&frame);
        let dotted = |m: &Mark| m.role == Role::Sketch && m.status == Some(Status::Requirement);
        assert_eq!(scene.marks.iter().any(dotted), joined, "{at:?}");
    }
}

#[test]
fn what_came_after_the_axis_stands_past_its_break() {
    let corpus = corpus();
    for size in SIZES {
        for &lang in Lang::ALL {
            let t = line(&corpus, size, lang, false);
            let paper = t
                .placed
                .iter()
                .find(|p| corpus.event(p.event).slug == "t-paper")
                .unwrap();
            let along = if t.upright { paper.bar.y } else { paper.bar.x };
            assert!(along > t.axis.end() + 20.0, "{size:?} {lang:?}");
            let others = t.placed.iter().filter(|p| p.event != paper.event);
            for p in others {
                let end = if t.upright {
                    p.bar.y + p.bar.h
                } else {
                    p.bar.x + p.bar.w
                };
                assert!(
                    end <= t.axis.end() + 1.2,
                    "{size:?} {lang:?} {}",
                    corpus.event(p.event).slug
                );
            }
        }
    }
}

#[test]
fn each_name_stands_beside_its_own_bar_with_no_other_between() {
    let corpus = corpus();
    // The plain widths, and what a strip beside the timeline leaves of them.
    let left = SIZES
        .into_iter()
        .chain([(1344.0, 919.0), (1064.0, 957.0), (1008.0, 745.0)]);
    for size in left.filter(|s| s.0 >= 900.0) {
        for &lang in Lang::ALL {
            for with_inferred in [false, true] {
                let t = line(&corpus, size, lang, with_inferred);
                assert!(!t.upright, "{size:?} {lang:?} {with_inferred}");
                for p in t.placed.iter().filter(|p| !p.stem.is_empty()) {
                    let slug = &corpus.event(p.event).slug;
                    let (foot, head) = (p.stem[0], p.stem[1]);
                    let edge = [p.bar.y, p.bar.y + p.bar.h].map(|y| (y - foot.y).abs());
                    assert!(edge[0].min(edge[1]) < 0.01, "{size:?} {lang:?} {slug}");
                    assert!(p.bar.x <= foot.x && foot.x <= p.bar.x + p.bar.w);
                    let stem = Rect {
                        x: foot.x - 0.5,
                        y: foot.y.min(head.y),
                        w: 1.0,
                        h: (foot.y - head.y).abs(),
                    };
                    let between = |o: &&Placed| o.event != p.event && !o.day && o.bar.overlaps(&stem);
                    let crossed = t.placed.iter().find(between);
                    assert!(
                        crossed.is_none(),
                        "{size:?} {lang:?} {with_inferred}: from {slug} across {}",
                        crossed.map_or("", |o| &corpus.event(o.event).slug)
                    );
                }
            }
        }
    }
}

#[test]
fn what_stands_below_the_scales_is_not_cut_by_the_foot_of_the_frame() {
    let corpus = corpus();
    for size in [(1440.0, 745.0), (1920.0, 919.0), (1110.0, 777.0)] {
        for &lang in Lang::ALL {
            for with_inferred in [false, true] {
                let t = line(&corpus, size, lang, with_inferred);
                let cut = |r: &Rect| r.y < size.1 && size.1 < r.y + r.h;
                let undated = t.apart.0.iter().chain(t.apart.1.iter().map(|(_, label)| label));
                for label in undated.chain(&t.notes) {
                    assert!(!cut(&label.rect), "{size:?} {lang:?} {}", label.words);
                }
            }
        }
    }
}

#[test]
fn what_the_wheels_mean_stands_beside_them_where_there_is_room() {
    let corpus = corpus();
    for size in [(1440.0, 745.0), (1920.0, 919.0)] {
        for &lang in Lang::ALL {
            let t = line(&corpus, size, lang, false);
            let beside = t.notes.iter().filter(|l| l.rect.y < t.across.0).count();
            assert!(beside > 2, "{size:?} {lang:?}");
        }
    }
}

/// A leg of a hairline, a little broader than it is drawn.
fn leg(stem: &[Point], k: usize) -> Rect {
    let (a, b) = (stem[k], stem[k + 1]);
    Rect {
        x: a.x.min(b.x) - 0.5,
        y: a.y.min(b.y) - 0.5,
        w: (b.x - a.x).abs() + 1.0,
        h: (b.y - a.y).abs() + 1.0,
    }
}

#[test]
fn no_hairline_of_the_upright_list_crosses_another() {
    let corpus = corpus();
    for size in [(390.0, 518.0), (360.0, 600.0), (720.0, 381.0)] {
        for &lang in Lang::ALL {
            for with_inferred in [false, true] {
                let t = line(&corpus, size, lang, with_inferred);
                for (i, a) in t.placed.iter().enumerate() {
                    let slug = &corpus.event(a.event).slug;
                    assert!(a.bar.y - 0.01 <= a.stem[0].y && a.stem[0].y <= a.bar.y + a.bar.h + 0.01);
                    for b in &t.placed[..i] {
                        let met = (0..3).flat_map(|k| (0..3).map(move |l| (k, l))).find(|&(k, l)| {
                            let (p, q) = (leg(&a.stem, k), leg(&b.stem, l));
                            // Spans of one month may leave at one height.
                            (k, l) != (0, 0) && p.overlaps(&q)
                        });
                        assert!(
                            met.is_none(),
                            "{size:?} {lang:?} {slug} and {}",
                            corpus.event(b.event).slug
                        );
                    }
                }
            }
        }
    }
}
