//! Spans of one lane that overlap: which row each takes, and where its stem may leave it without crossing another.

/// From and to, px along the axis.
pub type Along = (f64, f64);

/// How far spans of one row keep apart, px: closer they would read as one.
const APART: f64 = 2.0;
/// How far a stem keeps off the ends of other spans, px.
const CLEAR: f64 = 1.0;

/// Which spans of a lane lie over the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stack {
    /// The long ones.
    LongAbove,
    /// The short ones.
    LongBelow,
}

/// The row of each span from above, sorted by length, so that each can be told from outside by a stem of its own. What
/// has no length takes no room.
pub fn rows(spans: &[Option<Along>], stack: Stack) -> Vec<usize> {
    let long = |i: &usize| spans[*i].map_or(0.0, |(from, to)| to - from);
    let mut order: Vec<usize> = (0..spans.len()).collect();
    order.sort_by(|a, b| long(b).total_cmp(&long(a)));
    let mut rows: Vec<Vec<Along>> = Vec::new();
    let mut out = vec![0; spans.len()];
    for i in order {
        let Some(span) = spans[i] else { continue };
        let free = |row: &Vec<Along>| row.iter().all(|o| span.1 + APART <= o.0 || o.1 + APART <= span.0);
        out[i] = rows.iter().position(free).unwrap_or(rows.len());
        if out[i] == rows.len() {
            rows.push(Vec::new());
        }
        rows[out[i]].push(span);
    }
    if stack == Stack::LongBelow {
        for row in &mut out {
            *row = rows.len().saturating_sub(*row + 1);
        }
    }
    out
}

/// Where a stem may leave a span on a side where others lie: that part of the reach it would like that none of them
/// covers, else the nearest place that none covers; `None` where they cover it all.
pub fn way_out(span: Along, liked: Along, others: &[Along]) -> Option<Along> {
    let mut free = vec![span];
    for o in others.iter().map(|o| (o.0 - CLEAR, o.1 + CLEAR)) {
        free = free
            .into_iter()
            .flat_map(|f| [(f.0, f.1.min(o.0)), (f.0.max(o.1), f.1)])
            .filter(|f| f.0 <= f.1)
            .collect();
    }
    let in_reach = |f: &Along| {
        let both = (f.0.max(liked.0), f.1.min(liked.1));
        (both.0 <= both.1).then_some(both)
    };
    free.iter().find_map(in_reach).or_else(|| {
        let places = free.iter().map(|f| liked.0.clamp(f.0, f.1));
        let nearest = places.min_by(|a, b| (a - liked.0).abs().total_cmp(&(b - liked.0).abs()));
        nearest.map(|x| (x, x))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_spans_lie_over_short_ones_and_no_two_of_a_row_touch() {
        let spans = [
            Some((10.0, 20.0)),
            Some((0.0, 100.0)),
            None,
            Some((20.0, 60.0)),
            Some((30.0, 40.0)),
        ];
        assert_eq!(rows(&spans, Stack::LongAbove), [2, 0, 0, 1, 2]);
        assert_eq!(rows(&spans, Stack::LongBelow), [0, 2, 2, 1, 0]);
    }

    #[test]
    fn a_stem_leaves_where_nothing_covers_its_span() {
        let span = (0.0, 100.0);
        assert_eq!(way_out(span, (40.0, 60.0), &[]), Some((40.0, 60.0)));
        assert_eq!(way_out(span, (40.0, 60.0), &[(0.0, 49.0)]), Some((50.0, 60.0)));
        assert_eq!(way_out(span, (40.0, 60.0), &[(20.0, 79.0)]), Some((19.0, 19.0)));
        assert_eq!(way_out(span, (40.0, 60.0), &[(-5.0, 50.0), (50.0, 120.0)]), None);
    }
}
