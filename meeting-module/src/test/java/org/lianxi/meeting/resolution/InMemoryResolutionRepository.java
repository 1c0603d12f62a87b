package org.lianxi.meeting.resolution;

import java.util.ArrayList;
import java.util.List;
import org.lianxi.meeting.convening.MeetingId;

final class InMemoryResolutionRepository implements ResolutionRepository {

    private final List<Resolution> resolutions = new ArrayList<>();

    @Override
    public void add(Resolution resolution) {
        resolutions.add(resolution);
    }

    @Override
    public Resolution get(ResolutionId id) {
        return resolutions.stream()
                .filter(resolution -> resolution.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownResolution(id));
    }

    @Override
    public Resolution getForAct(ResolutionId id) {
        return get(id);
    }

    @Override
    public List<Resolution> ofMeeting(MeetingId meeting) {
        return resolutions.stream()
                .filter(resolution -> resolution.meeting().equals(meeting))
                .toList();
    }

    @Override
    public List<Resolution> ofMeetingForAct(MeetingId meeting) {
        return ofMeeting(meeting);
    }
}
