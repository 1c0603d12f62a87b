package org.lianxi.web.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.meeting.publicity.ConfirmRedaction;
import org.lianxi.meeting.publicity.NoticeEdit;
import org.lianxi.meeting.publicity.NoticeTopic;
import org.lianxi.meeting.publicity.NoticeWords;
import org.lianxi.meeting.publicity.PostNotice;
import org.lianxi.meeting.publicity.PostingDraft;
import org.lianxi.meeting.publicity.PublicNoticeId;
import org.lianxi.meeting.publicity.PublicNoticeLine;
import org.lianxi.meeting.publicity.PublicNoticeState;
import org.lianxi.meeting.publicity.PublicNoticeViews;
import org.lianxi.meeting.publicity.RedactNotice;

/** What was resolved is put up on the evening of the day on which its minutes are issued. */
@ApplicationScoped
public class NoticeScenes {

    private static final String OFFICE = "居民委员会便民服务窗口，电话 0888-5120000，公示期内受理。";

    @Inject
    private Chronicle chronicle;

    @Inject
    private InstantSource clock;

    @Inject
    private PublicNoticeViews publicNotices;

    @Inject
    private RedactNotice redactNotice;

    @Inject
    private ConfirmRedaction confirmRedaction;

    @Inject
    private PostNotice postNotice;

    /** Everything of this neighbourhood that is still a draft that evening. */
    void posted(Neighbourhood place, LocalDate day) {
        Instant evening = Calendar.at(day, 17, 30);
        chronicle.note(evening, () -> drafts(place.secretary()).forEach(notice -> post(place, notice)));
    }

    private List<PublicNoticeId> drafts(PersonId secretary) {
        return publicNotices.page(secretary, Optional.of(PublicNoticeState.DRAFT), PageRequest.first()).items().stream()
                .map(PublicNoticeLine::id)
                .toList();
    }

    private void post(Neighbourhood place, PublicNoticeId notice) {
        NoticeWords draft = publicNotices.get(place.secretary(), notice).words();
        redactNotice.save(
                place.secretary(),
                notice,
                new NoticeEdit(
                        new NoticeWords(draft.title(), draft.decision(), draft.basis(), draft.duty(), OFFICE),
                        Optional.of(NoticeTopic.GENERAL),
                        List.of(),
                        Set.of()));
        redactNotice.handIn(place.secretary(), notice, Set.of());
        confirmRedaction.confirm(place.partySecretary(), notice);
        postNotice.post(
                place.secretary(),
                notice,
                new PostingDraft(
                        "小区南门公告栏",
                        Optional.of(clock.instant()),
                        List.of(DemonstrationPicture.named("公告栏.png", 4)),
                        true));
    }
}
