package org.lianxi.meeting.publicity;

/**
 * What a public notice says. DOMAIN §5.2 D7.
 *
 * @param decision what was decided, in short
 * @param basis the document in which it stands
 * @param duty which unit does it, and until when
 * @param objections how to object: office, and its telephone (never anybody's own)
 */
public record NoticeWords(String title, String decision, String basis, String duty, String objections) {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_DECISION = 4000;
    static final int LONGEST = 1000;

    public NoticeWords {
        title = title.strip();
        decision = decision.strip();
        basis = basis.strip();
        duty = duty.strip();
        objections = objections.strip();
    }
}
