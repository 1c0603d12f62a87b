package org.lianxi.web.whistle;

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
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.meeting.whistle.WhistleFigures;
import org.lianxi.meeting.whistle.WhistleFilter;
import org.lianxi.meeting.whistle.WhistleLine;
import org.lianxi.meeting.whistle.WhistleState;
import org.lianxi.meeting.whistle.WhistleViews;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.PageNumber;
import org.lianxi.web.page.Texts;
import org.lianxi.web.security.SignedIn;

/** The calls that the reader may see, a page at a time, and how they were answered this year. */
@Named
@RequestScoped
public class WhistleListPage {

    @Inject
    private WhistleViews whistles;

    @Inject
    private InstantSource clock;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    private @Nullable Page<WhistleLine> found;

    public Page<WhistleLine> getFound() {
        Page<WhistleLine> read = found == null
                ? whistles.page(
                        signedIn.person(),
                        new WhistleFilter(ownDepartment(), chosenState()),
                        PageRequest.page(PageNumber.in(asked)))
                : found;
        found = read;
        return read;
    }

    /** K18 from the first of January. */
    public WhistleFigures getFigures() {
        LocalDate today = clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
        return whistles.figures(signedIn.person(), today.withDayOfYear(1), today);
    }

    /** A liaison sees what waits for the own department; how departments answer is for community and street. */
    public boolean isOfDepartment() {
        return ownDepartment().isPresent();
    }

    public boolean isFiltered() {
        return chosenState().isPresent();
    }

    public List<SelectItem> getStates() {
        ResourceBundle words = Texts.of("whistle", signedIn.locale());
        return Arrays.stream(WhistleState.values())
                .map(state -> new SelectItem(state.name(), words.getString("state." + state)))
                .toList();
    }

    public String getState() {
        return chosenState().map(WhistleState::name).orElse("");
    }

    private Optional<OrganisationId> ownDepartment() {
        return signedIn.posts().stream()
                .filter(mandate -> mandate.post() == Post.DEPARTMENT_LIAISON)
                .map(Mandate::organisation)
                .findFirst();
    }

    private Optional<WhistleState> chosenState() {
        return asked.find("state").flatMap(name -> Arrays.stream(WhistleState.values())
                .filter(state -> state.name().equals(name))
                .findFirst());
    }
}
