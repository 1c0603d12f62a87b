package org.lianxi.committee.permission;

import java.util.Optional;

/**
 * One cell of the matrix.
 *
 * @param reach how far the role reaches
 * @param reason the letter of the reason why it differs from DOMAIN's
 */
public record MatrixCell(Reach reach, Optional<Character> reason) {

    static MatrixCell of(String text) {
        int bracket = text.indexOf('(');
        return bracket < 0
                ? new MatrixCell(Reach.of(text), Optional.empty())
                : new MatrixCell(Reach.of(text.substring(0, bracket)), Optional.of(text.charAt(bracket + 1)));
    }
}
