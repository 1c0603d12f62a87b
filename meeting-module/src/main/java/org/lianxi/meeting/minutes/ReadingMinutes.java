package org.lianxi.meeting.minutes;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.territory.TitleInCompound;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.minutes.MinutesRepository.Heading;

@ApplicationScoped
@Transactional
class ReadingMinutes implements MinutesViews {

    private final MinutesRepository repository;
    private final Permissions permissions;
    private final Meetings meetings;
    private final MinutesPortrait portrait;

    @Inject
    ReadingMinutes(MinutesRepository repository, Permissions permissions, Meetings meetings, MinutesPortrait portrait) {
        this.repository = repository;
        this.permissions = permissions;
        this.meetings = meetings;
        this.portrait = portrait;
    }

    @Override
    public MinutesView get(PersonId by, MinutesId id) {
        return view(by, repository.get(id));
    }

    @Override
    public Optional<MinutesView> ofMeeting(PersonId by, MeetingId meeting) {
        return repository.findOf(meeting).map(minutes -> view(by, minutes));
    }

    private MinutesView view(PersonId by, Minutes minutes) {
        permissions.require(by, Action.READ_MEETING, Scope.community(minutes.community()));
        return portrait.of(minutes, by);
    }

    @Override
    @NoPermissionNeeded("titles are shown only for a person's own work")
    public Map<MinutesId, TitleInCompound> titles(Collection<MinutesId> ids) {
        List<Heading> all = repository.headings(ids);
        Map<MeetingId, MeetingFacts> facts =
                meetings.get(all.stream().map(Heading::meeting).collect(toSet()));
        return all.stream()
                .flatMap(heading -> Optional.ofNullable(facts.get(heading.meeting()))
                        .map(meeting -> Map.entry(heading.id(), title(heading, meeting)))
                        .stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What an inbox says of it beside its title: that it corrects, and how often it was reminded of. */
    private static String marks(Heading minutes) {
        return (minutes.edition() > 1 ? "·第" + minutes.edition() + "版（更正）" : "")
                + (minutes.reminders() > 0 ? "·第" + minutes.reminders() + "次催签" : "");
    }

    private static TitleInCompound title(Heading minutes, MeetingFacts meeting) {
        return new TitleInCompound(
                minutes.heading() + "（" + meeting.title() + "）" + marks(minutes), meeting.compound());
    }
}
