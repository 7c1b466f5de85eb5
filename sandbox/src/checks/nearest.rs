//! Which operation a path may have been meant for that leads to none.
//!
//! In: a method and a path. Out: the operation whose path is nearest, and which
//! segments of the given path stand where it has fixed text. It always holds
//! that no operation is named whose fixed text is mostly another, and that the
//! cost is bounded whatever the path.

use wechatpay_codegen::{api::Segment, description::Head};

use super::routes::Routes;

/// Longer paths are like none that is described.
const LONGEST: usize = 256;
const MOST_SEGMENTS: usize = 16;

/// What a difference weighs: a segment that is missing or too many, an empty one, one with a typing error, another one.
const MISSING: f64 = 1.0;
const EMPTY: f64 = 0.2;
const TYPING_ERROR: f64 = 0.3;
const ANOTHER: f64 = 1.5;

/// A parameter takes whatever stands there; fixed text that fits is the better match.
const PARAMETER: f64 = 0.01;

/// The greatest weight of what still counts as near: one segment missing, or a few typing errors.
const FARTHEST: f64 = 1.2;

/// Begins every path, so it says nothing.
const VERSION: &str = "v3";

/// The nearest operation.
pub(crate) struct Nearest<'a> {
    pub(crate) route: &'a Head,
    /// Bit by bit, from the first segment on, whether it stands where the operation's path has fixed text.
    fixed: u32,
}

impl Nearest<'_> {
    /// Method and path, as the description has them.
    pub(crate) fn described(&self) -> String {
        format!("{} {}", self.route.method, self.route.template)
    }

    /// Whether the segment at this place stands where the path of the operation has fixed text.
    pub(crate) fn is_fixed(&self, at: usize) -> bool {
        u32::try_from(at).ok().and_then(|at| self.fixed.checked_shr(at)).is_some_and(|bits| bits & 1 == 1)
    }
}

/// The operation whose path is nearest to this one, which leads to none; of two paths the one with this method.
pub(crate) fn nearest<'a>(routes: &'a Routes, method: &str, path: &str) -> Option<Nearest<'a>> {
    let segments: Vec<&str> = path.split('/').skip(1).collect();
    if path.len() > LONGEST || segments.len() > MOST_SEGMENTS {
        return None;
    }
    let near = routes.all().iter().filter_map(|route| {
        let Alignment { weight, fixed, telling } = align(&segments, &route.segments);
        (telling && weight <= FARTHEST).then_some((weight, route.method != method, Nearest { route, fixed }))
    });
    let nearest = near.min_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
    nearest.map(|(_, _, nearest)| nearest)
}

/// How two paths fit together.
#[derive(Clone, Copy)]
struct Alignment {
    weight: f64,
    fixed: u32,
    /// Some fixed text fits that not every path has.
    telling: bool,
}

impl Alignment {
    fn with(self, weight: f64) -> Self {
        Self { weight: self.weight + weight, ..self }
    }
}

/// The lightest way to make one path of the other, by their segments.
fn align(segments: &[&str], described: &[Segment]) -> Alignment {
    let start = Alignment { weight: 0.0, fixed: 0, telling: false };
    let mut row: Vec<Alignment> = Vec::with_capacity(described.len() + 1);
    row.push(start);
    for _ in described {
        let last = row.last().copied().unwrap_or(start);
        row.push(last.with(MISSING));
    }
    for (at, segment) in segments.iter().enumerate() {
        let superfluous = if segment.is_empty() { EMPTY } else { MISSING };
        let mut next = vec![row.first().copied().unwrap_or(start).with(superfluous)];
        for ((described, pair), above) in described.iter().zip(&row).zip(row.iter().skip(1)) {
            let left = next.last().copied().unwrap_or(start).with(MISSING);
            let taken = match described {
                Segment::Parameter(_) if segment.is_empty() => pair.with(ANOTHER),
                Segment::Parameter(_) => pair.with(PARAMETER),
                Segment::Literal(text) => {
                    let weight = difference(segment, text);
                    let fits = weight < ANOTHER;
                    let telling = pair.telling || fits && text != VERSION;
                    let fixed = if fits { pair.fixed | (1 << at.min(31)) } else { pair.fixed };
                    Alignment { fixed, telling, ..pair.with(weight) }
                }
            };
            let ways = [taken, above.with(superfluous), left];
            next.push(ways.into_iter().min_by(|one, other| one.weight.total_cmp(&other.weight)).unwrap_or(taken));
        }
        row = next;
    }
    row.last().copied().unwrap_or(start)
}

fn difference(segment: &str, text: &str) -> f64 {
    if segment == text {
        return 0.0;
    }
    let edits = strsim::levenshtein(&segment.to_ascii_lowercase(), text);
    if edits * 3 > text.chars().count().max(3) {
        return ANOTHER;
    }
    TYPING_ERROR + 0.1 * f64::from(u32::try_from(edits).unwrap_or(u32::MAX))
}
