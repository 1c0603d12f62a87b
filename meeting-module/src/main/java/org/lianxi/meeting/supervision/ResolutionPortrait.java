package org.lianxi.meeting.supervision;

import java.time.Instant;
import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.resolution.Resolved;

/** Draws resolutions as they are seen, with everything around them looked up in a fixed number of queries. */
interface ResolutionPortrait {

    List<ResolutionView> of(List<Resolved> resolutions, PersonId reader);

    List<WatchedResolution> lines(List<WatchList.Row> rows, Instant now);
}
