package org.lianxi.meeting.minutes;

import java.util.List;
import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.decision.MeetingRecord;
import org.lianxi.meeting.motion.MotionView;
import org.lianxi.meeting.notice.NoticeReach;
import org.lianxi.meeting.recusal.RecusalSheet;

/** What minutes say beside the record of their own meeting. */
interface MinutesMaterial {

    Material of(MeetingRecord record);

    /**
     * The material.
     *
     * @param previous what became of earlier resolutions
     * @param roles post and organisation of the chair, the observers and who called people; minutes name nobody by name
     * @param recusals who was kept from which item, and who led and voted instead
     * @param motions the questions of procedure that were answered (A3)
     * @param reach whom the notice reached, and who was tried in vain
     * @param copyTo the street's party office
     */
    record Material(
            List<PreviousItems.PreviousItem> previous,
            Map<PersonId, String> roles,
            RecusalSheet recusals,
            List<MotionView> motions,
            NoticeReach reach,
            String copyTo) {

        public Material {
            previous = List.copyOf(previous);
            motions = List.copyOf(motions);
            roles = Map.copyOf(roles);
        }
    }
}
