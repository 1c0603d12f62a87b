package org.lianxi.meeting.source;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterOrigin;

/** The sources of matters, to read. */
public interface SourceViews {

    /**
     * The sources for which the matter goes on, those of merged ones among them, and those it had itself before it was merged
     * or split.
     *
     * @throws org.lianxi.meeting.matter.UnknownMatter when there is no such matter
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not read it
     */
    List<SourceView> of(PersonId by, MatterId matter);

    /** The sources that the person may answer, the soonest limit first; nothing for whoever answers none. */
    Page<SourceLine> page(PersonId by, SourceFilter filter, PageRequest page);

    /** From where the sources come for which each of these matters goes on, in one query; matters without any are left out. */
    Map<MatterId, List<MatterOrigin>> origins(Collection<MatterId> matters);
}
