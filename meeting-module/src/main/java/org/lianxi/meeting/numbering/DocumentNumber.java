package org.lianxi.meeting.numbering;

/** The number under which a document is issued, gapless per issuing body, series and year, such as 〔2026〕3号. */
public record DocumentNumber(int year, int number) {

    public DocumentNumber {
        if (year < 1 || number < 1) {
            throw new IllegalArgumentException("not a document number: " + year + "/" + number);
        }
    }

    /** As printed: six-sided brackets, no zero padding. DOMAIN §5.1. */
    @Override
    public String toString() {
        return "〔" + year + "〕" + number + "号";
    }
}
