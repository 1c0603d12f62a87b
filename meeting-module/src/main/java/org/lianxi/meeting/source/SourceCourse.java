package org.lianxi.meeting.source;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.lianxi.meeting.matter.MatterId;

/** That a matter is of a source, and which matter goes on for it: itself, or the one that it was merged into. */
@Entity
@Table(name = "meeting_source_course")
class SourceCourse {

    @Id
    private String id;

    private String source;

    private String matter;

    @Column(name = "carrier")
    private String carriedBy;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected SourceCourse() {}

    SourceCourse(SourceId source, MatterId matter) {
        this.id = Generators.timeBasedEpochGenerator().generate().toString();
        this.source = source.value();
        this.matter = matter.value();
        this.carriedBy = matter.value();
    }

    void goOnIn(MatterId other) {
        carriedBy = other.value();
    }

    SourceId source() {
        return new SourceId(source);
    }

    MatterId matter() {
        return new MatterId(matter);
    }

    MatterId carriedBy() {
        return new MatterId(carriedBy);
    }
}
