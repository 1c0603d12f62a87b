package org.lianxi.meeting.publicity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.territory.TitleInCompound;

/** Public notices as those see them who prepare them or watch over them. */
public interface PublicNoticeViews {

    /**
     * One notice.
     *
     * @throws UnknownPublicNotice if there is none with this id
     */
    PublicNoticeView get(PersonId by, PublicNoticeId notice);

    /** The notices of the reader's communities, those drafted last first. */
    Page<PublicNoticeLine> page(PersonId by, Optional<PublicNoticeState> state, PageRequest request);

    /** Whether there can be something in the list. */
    boolean mayRead(PersonId by);

    /** K17a over all that the person may read. */
    PublicityFigures figures(PersonId by, LocalDate from, LocalDate until);

    /** What notices are about. */
    Map<PublicNoticeId, TitleInCompound> titles(Collection<PublicNoticeId> ids);
}
