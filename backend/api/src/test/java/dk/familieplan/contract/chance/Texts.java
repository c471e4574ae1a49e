package dk.familieplan.contract.chance;

import dk.familieplan.support.Awkward;

/** Texts as people write them, and as they may well be. */
final class Texts {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ    -.,!?'\"";

    private Texts() {}

    static String any(Chance chance, int longest) {
        return switch (chance.between(0, 9)) {
            case 0, 1, 2, 3 -> cut(chance.one(Awkward.TEXTS), longest);
            case 4 -> letters(chance, longest);
            case 5 -> letters(chance, 1);
            default -> letters(chance, chance.between(1, Math.min(longest, 40)));
        };
    }

    /** Beginning with a letter, so that it is never blank. */
    static String letters(Chance chance, int length) {
        StringBuilder text = new StringBuilder("M");
        while (text.length() < length) {
            text.append(LETTERS.charAt(chance.between(0, LETTERS.length() - 1)));
        }
        return text.toString();
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        boolean half = Character.isHighSurrogate(text.charAt(longest - 1));
        return text.substring(0, half ? longest - 1 : longest);
    }
}
