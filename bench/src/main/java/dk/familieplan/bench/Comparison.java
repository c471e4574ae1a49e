package dk.familieplan.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Two things measured in turn, so that whatever else happens on the machine happens to both. */
record Comparison(List<Measured> measured, List<Measured> control) {

    private static final double NOISE = 0.2;

    interface Round {
        Measured run() throws Exception;
    }

    static Comparison interleaved(int rounds, Round measured, Round control) throws Exception {
        var result = new Comparison(new ArrayList<>(), new ArrayList<>());
        for (int round = 0; round < rounds; round++) {
            result.control.add(control.run());
            result.measured.add(measured.run());
        }
        return result;
    }

    /** The median of the rounds' ratios: each round is compared with the control beside it. */
    double ratio(ToDoubleFunction<Measured> figure) {
        double[] ratios = new double[measured.size()];
        Arrays.setAll(ratios, i -> figure.applyAsDouble(measured.get(i)) / figure.applyAsDouble(control.get(i)));
        return median(ratios);
    }

    static double median(List<Measured> rounds, ToDoubleFunction<Measured> figure) {
        return median(rounds.stream().mapToDouble(figure).toArray());
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Empty, or by how much the rounds of the control differ when that is more than they should. */
    String noise(ToDoubleFunction<Measured> figure) {
        double[] values = control.stream().mapToDouble(figure).sorted().toArray();
        double spread = values[values.length - 1] / values[0] - 1;
        return spread > NOISE ? Report.text("the control's rounds differ by %.0f %%", 100 * spread) : "";
    }
}
