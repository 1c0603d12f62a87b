package org.lianxi.web.publicity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.meeting.publicity.PublicNoticeLine;
import org.lianxi.meeting.publicity.PublicNoticeState;
import org.lianxi.meeting.publicity.PublicNoticeViews;
import org.lianxi.meeting.publicity.PublicityFigures;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.PageNumber;
import org.lianxi.web.page.Texts;
import org.lianxi.web.security.SignedIn;

/** The notices of the reader's communities, a page at a time, and how they kept their limits this year. */
@Named
@RequestScoped
public class PublicNoticeListPage {

    @Inject
    private PublicNoticeViews publicNotices;

    @Inject
    private InstantSource clock;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    private @Nullable Page<PublicNoticeLine> found;

    public Page<PublicNoticeLine> getFound() {
        Page<PublicNoticeLine> read = found == null
                ? publicNotices.page(signedIn.person(), chosenState(), PageRequest.page(PageNumber.in(asked)))
                : found;
        found = read;
        return read;
    }

    /** K17a from the first of January. */
    public PublicityFigures getFigures() {
        LocalDate today = clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
        return publicNotices.figures(signedIn.person(), today.withDayOfYear(1), today);
    }

    public boolean isFiltered() {
        return chosenState().isPresent();
    }

    public List<SelectItem> getStates() {
        ResourceBundle words = Texts.of("publicity", signedIn.locale());
        return Arrays.stream(PublicNoticeState.values())
                .map(state -> new SelectItem(state.name(), words.getString("state." + state)))
                .toList();
    }

    public String getState() {
        return chosenState().map(PublicNoticeState::name).orElse("");
    }

    private Optional<PublicNoticeState> chosenState() {
        return asked.find("state").flatMap(name -> Arrays.stream(PublicNoticeState.values())
                .filter(state -> state.name().equals(name))
                .findFirst());
    }
}
