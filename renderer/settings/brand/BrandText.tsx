import { TextField, Typography } from '@mui/material';

interface BrandTextProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly longest: number;
  readonly fault: string | undefined;
  readonly about?: string | undefined;
  readonly width?: number | string;
  /** Of the words in it, where they are not those of the window. */
  readonly language?: string;
  readonly onText: (text: string) => void;
  readonly inputRef?: React.Ref<HTMLInputElement>;
}

/** A line of text of a brand: label above, help or what is wrong below. */
export function BrandText(props: BrandTextProps) {
  const { id, label, text, longest, fault, about, width = '100%', language, onText, inputRef } = props;
  const help = fault ?? about;
  return (
    <div>
      <Typography component="label" htmlFor={id} sx={{ display: 'block', mb: 0.25 }}>
        {label}
      </Typography>
      <TextField
        id={id}
        size="small"
        error={fault !== undefined}
        value={text}
        onChange={({ target }) => onText(target.value)}
        sx={{ width, maxWidth: '100%' }}
        {...(inputRef === undefined ? {} : { inputRef })}
        slotProps={{
          htmlInput: {
            maxLength: longest,
            lang: language,
            'aria-describedby': help === undefined ? undefined : `${id}-help`,
          },
        }}
      />
      {help === undefined ? null : (
        <Typography
          id={`${id}-help`}
          variant="body2"
          color={fault === undefined ? 'textSecondary' : 'error'}
          sx={{ mt: 0.25 }}
        >
          {help}
        </Typography>
      )}
    </div>
  );
}
