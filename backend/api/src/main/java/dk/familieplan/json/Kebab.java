package dk.familieplan.json;

import java.util.Locale;

/** The name that an enum constant has outside the code: {@code WITHOUT_PLAN} is {@code without-plan}. */
public final class Kebab {

    private Kebab() {}

    public static String of(Enum<?> constant) {
        return of(constant.name());
    }

    public static String of(String constantName) {
        return constantName.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
