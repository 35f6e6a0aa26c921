import { SankeyChart } from 'echarts/charts';
import { init, use as register } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';

import { useText } from '#shared/texts/use-text.js';
import { lineHeight, type SankeyNode, type SankeyPicture } from './sankey.js';
import type { TrailKind } from './trail.document.js';

register([SankeyChart, CanvasRenderer]);

const leftEdge = 8;
const nodeWidth = 12;
/** For the words of the last column. */
const labelRoom = 190;
const colours: Readonly<Record<TrailKind, string>> = {
  case: '#6b7280',
  passage: '#8a6d1d',
  observation: '#1f7a8c',
  hint: '#7a5c9e',
  theme: '#b0470b',
  proposal: '#2f6f3e',
  paper: '#1d4e89',
  resolution: '#123a66',
  measure: '#5b2a86',
};

type Props = { readonly picture: SankeyPicture; readonly start: string };

/** The trail as a flow; everything in it stands in the list below, so that nobody needs the picture. */
export function TrailPicture({ picture, start }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const place = useRef<HTMLDivElement>(null);
  const gap = picture.lines * lineHeight;

  useEffect(() => {
    if (!place.current) return;
    const { color: ink, fontFamily } = getComputedStyle(place.current);
    const ground = getComputedStyle(document.body).backgroundColor;
    const chart = init(place.current);
    chart.setOption({
      textStyle: { fontFamily },
      animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      series: [
        {
          type: 'sankey',
          left: leftEdge,
          right: labelRoom,
          top: 12 + gap / 2,
          bottom: 12 + gap / 2,
          nodeGap: gap,
          nodeWidth,
          layoutIterations: 24,
          draggable: false,
          emphasis: { focus: 'adjacency' },
          lineStyle: { color: 'source', opacity: 0.28, curveness: 0.5 },
          data: picture.nodes.map(({ name, depth, label, kind }) => ({
            name,
            depth,
            itemStyle: { color: colours[kind], borderColor: name === start ? ink : 'transparent', borderWidth: 3 },
            label: {
              formatter: label,
              color: ink,
              fontFamily,
              fontSize: 13,
              lineHeight,
              fontWeight: name === start ? 'bold' : 'normal',
              textBorderColor: ground,
              textBorderWidth: 3,
            },
          })),
          links: [...picture.links],
        },
      ],
    });
    chart.on('click', ({ dataType, name }) => {
      const node = dataType === 'node' ? linked(picture.nodes, name) : undefined;
      if (node) void navigate(node);
    });
    const resized = new ResizeObserver(() => chart.resize());
    resized.observe(place.current);
    return () => {
      resized.disconnect();
      chart.dispose();
    };
  }, [picture, start, navigate, gap]);

  return (
    <div className="trail-picture" role="img" aria-label={t('overview.trail.picture')}>
      <p className="trail-picture__columns">
        {picture.columns.map((kind, column) => (
          <span
            key={kind}
            style={{
              insetInlineStart: `calc(${leftEdge}px + (100% - ${leftEdge + labelRoom}px) * ${column / Math.max(1, picture.columns.length - 1)})`,
            }}
          >
            {t(`overview.trail.kind.${kind}`)}
          </span>
        ))}
      </p>
      <div ref={place} className="trail-picture__canvas" style={{ blockSize: `${picture.height}px` }} />
    </div>
  );
}

const linked = (nodes: readonly SankeyNode[], name: string): string | undefined =>
  nodes.find((node) => node.name === name)?.link ?? undefined;
