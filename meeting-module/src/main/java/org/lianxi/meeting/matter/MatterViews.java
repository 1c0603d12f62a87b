package org.lianxi.meeting.matter;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.TitleInCompound;
import org.lianxi.meeting.convening.MeetingLevel;

/** Matters to read. Submitters always see their own, with every answer. */
public interface MatterViews {

    /**
     * One matter with its answers and files.
     *
     * @throws UnknownMatter when there is none with this id
     * @throws org.lianxi.committee.permission.NotPermitted when the person neither submitted it nor may read it
     */
    MatterView get(PersonId by, MatterId matter);

    /** The matters that the person may read, newest first. */
    Page<MatterLine> page(PersonId by, MatterFilter filter, PageRequest page);

    /**
     * The admitted matters of a compound that are on no agenda yet, oldest first.
     *
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not read the community's matters
     */
    List<MatterLine> backlog(PersonId by, CompoundId compound);

    /**
     * What waits for a meeting of these compounds: what was admitted in their community or, at street level, referred up by
     * theirs (M10). Oldest first, at most a hundred.
     *
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not read matters there
     */
    List<MatterLine> backlog(PersonId by, Collection<CompoundId> meeting, MeetingLevel level);

    /** Titles for lists of a person's own work, which need no permission; unknown ids are left out. */
    Map<MatterId, TitleInCompound> titles(Collection<MatterId> matters);
}
